import type { ResourceType } from '../core/resource-type';
import { type LeastPrivilege, leastPrivilege } from '../profiles/least-privilege';
import { leastPrivilegeText } from '../profiles/least-privilege-text';
import type { IntegrationProfile } from '../profiles/profile';
import { resourceLabels } from '../resources/labels';

export interface PrivilegeSummary extends LeastPrivilege {
  /** The record types in words. */
  readonly typeLabels: readonly string[];
  /** The whole page as plain text. */
  readonly text: string;
}

/** The one-page summary of the least rights an integration needs for a selection, of a Halo of that version where it is known. */
export function privilegeSummary(
  profile: IntegrationProfile,
  selection: readonly ResourceType[],
  version: string | null,
): PrivilegeSummary {
  const least = leastPrivilege(profile, selection, version);
  const typeLabels = least.types.map((type) => resourceLabels[type]);
  return { ...least, typeLabels, text: leastPrivilegeText(least, typeLabels) };
}
