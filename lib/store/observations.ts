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
  const { instance } = observation;
  const known = await inAppDatabase(['observations', 'discoveries'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('observations');
    // All that is needed is asked for at once, and all that follows told at once: the admin waits for each round.
    const { records, discovery } = await knownIn(transaction, instance);
    const { next, others, replaced } = withLook(records, observation);
    const all = newestFirst([next, ...others]);
    const gone = [...replaced, ...all.slice(mostPerInstance)];
    await Promise.all([store.put(next), ...gone.map((old) => store.delete(keyOf(old)))]);
    return { records: all.slice(0, mostPerInstance), discovery };
  });
  // Whoever waits for the answer goes first: the screens that hear of it read as much again.
  setTimeout(() => announce('observations'));
  return known;
}

/** The record as it is known after the look, what is known of others, and the form it turns out to have been. */
function withLook(
  records: readonly SeenRecord[],
  look: Observation,
): { readonly next: SeenRecord; readonly others: SeenRecord[]; readonly replaced: readonly SeenRecord[] } {
  const at = (recordId: string) =>
    records.find((each) => each.page === look.page && each.recordId === recordId) ?? null;
  const mine = at(look.recordId);
  const next = mergeObservation(mine, look);
  const form = look.recordId === 'new' ? null : at('new');
  const replaced = form && sameName(form.recordName, next.recordName) ? [form] : [];
  return { next, others: records.filter((each) => each !== mine && !replaced.includes(each)), replaced };
}

const keyOf = ({ instance, page, recordId }: SeenRecord): [string, string, string] => [
  instance,
  page,
  recordId,
];

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
