import type { IDBPTransaction } from 'idb';
import { noCursor } from './no-cursor';
import type { Marks, StoredRecord } from './stored-record';
import type { Checkpoint } from './sync-run';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;
interface OldChunk {
  readonly type: Marks['type'];
  readonly chunk: number;
  readonly records: readonly (StoredRecord & { readonly leftOut?: true })[];
}

/**
 * Version 2 keeps what a run has seen beside the chunks. Version 1 had it in the records themselves (their `runId`), and rows
 * left out as records without content. Every type is then read in full once more.
 */
export async function addMarks(upgrade: Upgrade): Promise<void> {
  const runOf = new Map<string, string>();
  for (const old of (await upgrade.objectStore('checkpoints').getAll()) as Checkpoint[]) {
    runOf.set(old.type, old.runId);
    await upgrade.objectStore('checkpoints').put({ ...old, pass: fullPass, cursor: noCursor });
  }
  let cursor = await upgrade.objectStore('chunks').openCursor();
  while (cursor) {
    const { type, chunk, records } = cursor.value as OldChunk;
    const runId = runOf.get(type) ?? '';
    const kept = records.filter((record) => !record.leftOut);
    const marks: Marks = {
      type,
      chunk,
      runId,
      seen: kept.filter((record) => record.runId === runId).map(({ id }) => id),
      leftOut: records.filter((record) => record.leftOut && record.runId === runId).map(({ id }) => id),
      kept: kept.length,
    };
    await upgrade.objectStore('marks').put(marks);
    if (kept.length < records.length) await cursor.update({ type, chunk, records: kept });
    cursor = await cursor.continue();
  }
}

/** A run under way goes on as it began. */
const fullPass: Checkpoint['pass'] = { mode: 'fullRefresh', since: null, startedAt: null, activeClients: '' };
