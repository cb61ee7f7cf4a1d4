import type { ResourceType } from '../core/resource-type';
import { type HeldDatabase, inConnectionDatabase } from './connection-database';

export type RecordVersions = Readonly<Partial<Record<ResourceType, string>>>;

/**
 * A text for each type that changes whenever its stored records may have: made of the checkpoints, which are written in the
 * same transactions, so that no record is read for it.
 */
export async function readRecordVersions(
  connectionId: string,
  held: HeldDatabase | null = null,
): Promise<RecordVersions> {
  const checkpoints = await inConnectionDatabase(
    connectionId,
    ['checkpoints'],
    'readonly',
    (transaction) => transaction.objectStore('checkpoints').getAll(),
    { held },
  );
  return Object.fromEntries(
    (checkpoints ?? []).map(({ type, runId, count, held }) => {
      const { state, fetched, unchanged, duplicates, deleted, filtered } = count;
      return [type, [runId, state, fetched - unchanged, duplicates, deleted, filtered, held].join(' ')];
    }),
  );
}
