import type { IDBPTransaction } from 'idb';
import { rowOf, withMarks } from './marks-row';
import type { Marks, MarksRow } from './stored-record';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Version 4 keeps the marks of neighbouring chunks in one row. They come in the order of the chunks. */
export async function gatherMarks(upgrade: Upgrade): Promise<void> {
  let row: MarksRow | null = null;
  let cursor = await upgrade.objectStore('marks').openCursor();
  while (cursor) {
    const marks = cursor.value as Marks;
    const number = rowOf(marks.chunk);
    if (row && (row.type !== marks.type || row.row !== number)) {
      await upgrade.objectStore('marksets').put(row);
      row = null;
    }
    row = withMarks(row ?? { type: marks.type, row: number, chunks: [] }, [marks]);
    cursor = await cursor.continue();
  }
  if (row) await upgrade.objectStore('marksets').put(row);
}
