import type { PageKind, SeenRecord } from '../page/observation';
import { inAppDatabase } from './app-database';
import { announce } from './changes';
import { sameName } from './merge-observation';

/** Drops what is known of a record that Halo says is not there. */
export async function forgetRecord(instance: string, page: PageKind, recordId: string): Promise<void> {
  await inAppDatabase(['observations'], 'readwrite', (transaction) =>
    transaction.objectStore('observations').delete([instance, page, recordId]),
  );
  announce('observations');
}

/**
 * Compares what is known with a list Halo showed in full, given as the cells of its rows. Where more records of a name are known than
 * the list has rows with it, one of them is gone; a list shows no ids, so all of that name are dropped and the one left is to be
 * opened again.
 */
export async function forgetUnlisted(
  instance: string,
  page: PageKind,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const dropped = await inAppDatabase(['observations'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('observations');
    const known = (await store.getAll(IDBKeyRange.bound([instance], [instance, []]))).filter(
      (record) => record.page === page && record.recordId !== 'new',
    );
    const unlisted = known.filter(({ recordName }) => {
      if (recordName === null) return false;
      const listed = rows.filter((cells) => cells.some((cell) => sameName(cell, recordName))).length;
      return countOf(known, recordName) > listed;
    });
    for (const { recordId } of unlisted) await store.delete([instance, page, recordId]);
    return unlisted.length;
  });
  if (dropped > 0) announce('observations');
}

const countOf = (known: readonly SeenRecord[], name: string): number =>
  known.filter(({ recordName }) => sameName(recordName, name)).length;
