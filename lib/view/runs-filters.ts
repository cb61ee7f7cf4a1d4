import { type ResourceType, resourceTypes } from '../core/resource-type';
import { profileById } from '../profiles/registry';
import { resources } from '../resources/registry';
import type { Connection } from '../store/connection';
import type { SyncRun } from '../store/sync-run';
import { t } from '../words/t';
import { keptOf, keptWords } from './runs-kept';

/** The types that cannot be switched for an integration, and why. */
export function fixedTypes(profileId: string): Partial<Record<ResourceType, string>> {
  const profile = profileById(profileId);
  if (!profile) return {};
  return Object.fromEntries(
    resourceTypes.flatMap((type) => {
      if (profile.alwaysTypes.includes(type)) return [[type, t('view.runs_filters.always_synced')]];
      return profile.types.includes(type)
        ? []
        : [[type, t('view.runs_filters.not_used_by', { name: profile.name })]];
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
  /** “641 of 720 kept”; null where nothing was counted yet, or the type is not used. */
  readonly keeps: string | null;
}

/** The types an integration reads. */
export const profileTypes = (profileId: string): readonly ResourceType[] =>
  profileById(profileId)?.types ?? [];

/** The record types as Sync Filters lists them, with what the filters keep of each by the runs so far, newest first. */
export function filterTypes(connection: Connection, runs: readonly SyncRun[]): readonly FilterType[] {
  const fixed = fixedTypes(connection.profileId);
  const used = profileTypes(connection.profileId);
  const keeps = (type: ResourceType) => {
    const kept = used.includes(type) ? keptOf(type, connection, runs) : null;
    return kept && keptWords(kept);
  };
  return resourceTypes.map((type) => ({
    type,
    label: resources[type].label,
    selected: connection.selection.includes(type),
    fixedBecause: fixed[type] ?? null,
    needs: t('view.runs_filters.needs', {
      scope: resources[type].scope,
      area: areaWords(resources[type].area),
    }),
    keeps: keeps(type),
  }));
}

/** `client-contracts` → “Client Contracts”, as Halo labels the level. */
const areaWords = (area: string): string =>
  area.replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`);
