import type { Capability } from '../profiles/profile';
import type { Level } from './parse-level';

/** The rights of several roles add up: Halo takes the highest (guides 883 and 1409). */
export const combine = (levels: readonly Level[]): Level => {
  const capabilities = new Set(levels.flatMap((level) => [...level.capabilities]));
  const everywhere = new Set(
    levels.flatMap((level) => [...level.capabilities].filter((capability) => !level.ownOnly.has(capability))),
  );
  const ownOnly = new Set([...capabilities].filter((capability) => !everywhere.has(capability)));
  return {
    capabilities,
    ownOnly,
    scope: ownOnly.size === 0 ? 'all' : everywhere.size === 0 ? 'own' : 'mixed',
  };
};

/** Whether a level lets its holder do all of `needs`, and on every record. */
export const covers = (level: Level, needs: readonly Capability[]): boolean =>
  needs.every((need) => level.capabilities.has(need) && !level.ownOnly.has(need));

/** Whether the level would do but for reaching the agent's own records only. */
export const coversOwn = (level: Level, needs: readonly Capability[]): boolean =>
  !covers(level, needs) && needs.every((need) => level.capabilities.has(need));

/** Whether a level grants more than `needs`. Seeing names is part of reading. */
export const exceeds = (level: Level, needs: readonly Capability[]): boolean =>
  [...level.capabilities].some((capability) => capability !== 'names' && !needs.includes(capability));
