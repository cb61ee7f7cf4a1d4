import type { ResourceType } from '../core/resource-type';
import { countWords } from '../core/words';
import { resources } from '../resources/registry';
import type { Connection } from '../store/connection';
import type { SyncRun, TypeCount } from '../store/sync-run';
import { t } from '../words/t';

/** How many records of a type the filters keep, of how many Halo has. */
export interface Kept {
  readonly kept: number;
  readonly of: number;
  /** False where it is at most that many: which of them belong to inactive clients is not known yet. */
  readonly exact: boolean;
}

type Filters = Pick<Connection, 'activeOnly' | 'selection' | 'lastTest'>;

/** What the filters as they stand keep of one type; null where Halo has told no count. `runs` newest first. */
export function keptOf(type: ResourceType, filters: Filters, runs: readonly SyncRun[]): Kept | null {
  const probe = filters.lastTest?.types[type];
  const all = newestComplete(type, runs, false)?.total ?? probe?.total ?? null;
  const active = newestComplete(type, runs, true);
  const of = Math.max(all ?? -1, active?.total ?? -1);
  if (of < 0) return null;
  if (!filters.selection.includes(type)) return { kept: 0, of, exact: true };
  if (!filters.activeOnly || !followsClients(type)) return { kept: of, of, exact: true };
  if (active?.total != null) return { kept: Math.max(0, active.total - active.leftOut), of, exact: true };
  if (typeof probe?.activeTotal === 'number')
    return { kept: Math.min(probe.activeTotal, of), of, exact: true };
  return { kept: of, of, exact: false };
}

/** “641 of 720 kept”, “up to 720 kept”, “720 left out”. */
export function keptWords({ kept, of: all, exact }: Kept): string {
  const of = countWords(all);
  if (kept === 0 && all > 0) return t('filters.left_out', { of });
  if (!exact) return t('filters.kept_up_to', { of });
  return kept === all ? t('filters.kept_all', { of }) : t('filters.kept', { kept: countWords(kept), of });
}

/** All types together, in a sentence; null before anything was counted. */
export function keptInAll(
  types: readonly ResourceType[],
  filters: Filters,
  runs: readonly SyncRun[],
): string | null {
  const known = types.flatMap((type) => keptOf(type, filters, runs) ?? []);
  if (known.length === 0) return null;
  const sum = (member: 'kept' | 'of') => countWords(known.reduce((total, each) => total + each[member], 0));
  const counts = { kept: sum('kept'), of: sum('of') };
  return known.every(({ exact }) => exact) ? t('filters.keep', counts) : t('filters.keep_up_to', counts);
}

const followsClients = (type: ResourceType): boolean =>
  type === 'clients' || resources[type].parents.some((parent) => parent.type === 'clients');

const newestComplete = (
  type: ResourceType,
  runs: readonly SyncRun[],
  activeOnly: boolean,
): TypeCount | undefined =>
  runs.find((run) => run.activeOnly === activeOnly && run.types[type]?.state === 'complete')?.types[type];
