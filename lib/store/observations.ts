import type { IDBPTransaction } from 'idb';
import type { DiscoveryEvidence } from '../checks/evidence';
import type { Observation, SeenRecord } from '../page/observation';
import { type AppSchema, inAppDatabase } from './app-database';
import { announce } from './changes';
import { mergeObservation, sameName } from './merge-observation';

/** A configuration has a few dozen roles, agents and applications; past this the longest unseen are dropped. */
const mostPerInstance = 200;

const ofInstance = (instance: string) => IDBKeyRange.bound([instance], [instance, []]);

/** All that is known of one instance, as it stood at one moment: its records, newest first, and what it said of itself. */
export interface Known {
  readonly records: readonly SeenRecord[];
  readonly discovery: DiscoveryEvidence | null;
}

/**
 * Adds one look at a page to what is known of its record, and answers all that is known of the instance then, in one
 * transaction. When a record arrives under the name of a form not saved before, that form's entry is dropped: they are the
 * same record.
 */
export async function saveObservation(observation: Observation): Promise<Known> {
  const { instance, page, recordId } = observation;
  const known = await inAppDatabase(['observations', 'discoveries'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('observations');
    const next = mergeObservation((await store.get([instance, page, recordId])) ?? null, observation);
    await store.put(next);
    if (recordId !== 'new') {
      const form = await store.get([instance, page, 'new']);
      if (form && sameName(form.recordName, next.recordName)) await store.delete([instance, page, 'new']);
    }
    const { records, discovery } = await knownIn(transaction, instance);
    for (const old of records.slice(mostPerInstance)) {
      await store.delete([old.instance, old.page, old.recordId]);
    }
    return { records: records.slice(0, mostPerInstance), discovery };
  });
  announce('observations');
  return known;
}

/** All records seen on one instance (or, with null, on any), newest first. */
export const readSeenRecords = (instance: string | null): Promise<SeenRecord[]> =>
  inAppDatabase(['observations'], 'readonly', async (transaction) => {
    const range = instance === null ? undefined : ofInstance(instance);
    return newestFirst(await transaction.objectStore('observations').getAll(range));
  });

/** All that is known of one instance. */
export const readKnown = (instance: string): Promise<Known> =>
  inAppDatabase(['observations', 'discoveries'], 'readonly', (transaction) => knownIn(transaction, instance));

async function knownIn<M extends IDBTransactionMode>(
  transaction: IDBPTransaction<AppSchema, ('observations' | 'discoveries')[], M>,
  instance: string,
): Promise<Known> {
  const [records, discovery] = await Promise.all([
    transaction.objectStore('observations').getAll(ofInstance(instance)),
    transaction.objectStore('discoveries').get(instance),
  ]);
  return { records: newestFirst(records), discovery: discovery ?? null };
}

const newestFirst = (records: SeenRecord[]): SeenRecord[] => records.sort((one, other) => other.at - one.at);
