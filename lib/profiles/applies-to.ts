import type { ResourceType } from '../core/resource-type';
import type { IntegrationProfile, Requirement } from './profile';

/** Is the requirement needed for these record types? Those the integration always reads count as selected. */
export const appliesTo = (
  need: Requirement,
  profile: IntegrationProfile,
  selection: readonly ResourceType[],
): boolean =>
  !need.forTypes ||
  need.forTypes.some((type) => profile.alwaysTypes.includes(type) || selection.includes(type));
