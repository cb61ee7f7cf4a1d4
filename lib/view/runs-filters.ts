import { type ResourceType, resourceTypes } from '../core/resource-type';
import { profileById } from '../profiles/registry';
import { resources } from '../resources/registry';
import type { Connection } from '../store/connection';

/** The types that cannot be switched for an integration, and why. */
export function fixedTypes(profileId: string): Partial<Record<ResourceType, string>> {
  const profile = profileById(profileId);
  if (!profile) return {};
  return Object.fromEntries(
    resourceTypes.flatMap((type) => {
      if (profile.alwaysTypes.includes(type)) return [[type, 'Always synced']];
      return profile.types.includes(type) ? [] : [[type, `Not used by ${profile.name}`]];
    }),
  );
}

export interface FilterType {
  readonly type: ResourceType;
  readonly label: string;
  readonly selected: boolean;
  readonly fixedBecause: string | null;
  /** The permission of the application and the area of the role a read needs. */
  readonly needs: string;
}

/** The record types as Sync Filters lists them. */
export function filterTypes(connection: Connection): readonly FilterType[] {
  const fixed = fixedTypes(connection.profileId);
  return resourceTypes.map((type) => ({
    type,
    label: resources[type].label,
    selected: connection.selection.includes(type),
    fixedBecause: fixed[type] ?? null,
    needs: `Needs ${resources[type].scope} and the role’s ${areaWords(resources[type].area)} access.`,
  }));
}

/** `client-contracts` → “Client Contracts”, as Halo labels the level. */
const areaWords = (area: string): string =>
  area.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`);
