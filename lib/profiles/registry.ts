import { gradient } from './gradient';
import type { IntegrationProfile } from './profile';
import { scopable } from './scopable';

/** Every integration that can be prepared, in the order they are offered. */
export const profiles: readonly IntegrationProfile[] = [gradient, scopable];

/** The profile of that id; null when none is chosen or it is not known here. */
export const profileById = (id: string | null): IntegrationProfile | null =>
  profiles.find((profile) => profile.id === id) ?? null;
