import { type ResourceType, resourceTypes } from '../../lib/core/resource-type';
import { cleanRow } from '../../lib/halo/clean-row';
import { readPage } from '../../lib/halo/read-page';
import { resources } from '../../lib/resources/registry';
import { readRecords } from '../../lib/store/records';
import type { SyncRun } from '../../lib/store/sync-run';
import type { HaloReader } from '../../lib/sync/sync-deps';
import { rowText } from '../support/row-text';

export type Content = ReadonlyMap<string, string>;

/** Every row of a type as an undisturbed, unhurried client reads it: id → cleaned content. */
async function readAll(client: HaloReader, type: ResourceType, activeOnly: boolean): Promise<Content> {
  const all = new Map<string, string>();
  for (let page = 1; ; page += 1) {
    const answer = await readPage(client, resources[type], { page, pageSize: 100, activeOnly });
    if (!answer.ok) throw new Error(`the truth cannot be read: ${answer.error.code}`);
    for (const each of answer.value.rows) {
      const cleaned = cleanRow(resources[type], each);
      if (cleaned.ok) all.set(cleaned.id, rowText(cleaned.row));
    }
    if (answer.value.rows.length === 0) return all;
  }
}

export interface Difference {
  readonly type: ResourceType;
  readonly id: string;
  readonly what: 'missing' | 'different' | 'too much' | 'removed';
}

/** The ids stored of each type. */
export async function storedNow(
  connectionId: string,
): Promise<ReadonlyMap<ResourceType, ReadonlySet<string>>> {
  const all = new Map<ResourceType, ReadonlySet<string>>();
  for (const type of resourceTypes)
    all.set(type, new Set((await readRecords(connectionId, type)).map(({ id }) => id)));
  return all;
}

/** Of one run: what was edited while it ran, as `type/id`, and what was stored before it. */
export interface Circumstances {
  readonly touched: ReadonlySet<string>;
  readonly before: ReadonlyMap<ResourceType, ReadonlySet<string>>;
}

/**
 * What the store has otherwise than Halo: in the types the run calls complete everything, in the others what was removed although Halo
 * has it. Records touched while the run was at work are not counted.
 */
export async function silentDifferences(
  run: SyncRun,
  client: HaloReader,
  { touched, before }: Circumstances,
): Promise<Difference[]> {
  const found: Difference[] = [];
  const clientsKnown = run.types.clients?.state === 'complete';
  const active = run.activeOnly && clientsKnown ? await readAll(client, 'clients', true) : null;
  for (const type of resourceTypes) {
    const isComplete = run.types[type]?.state === 'complete';
    const truth = await readAll(client, type, run.activeOnly);
    const stored = new Map(
      (await readRecords(run.connectionId, type)).map(({ id, row }) => [id, rowText(row)]),
    );
    const link = resources[type].parents.find((parent) => parent.type === 'clients')?.field;
    const tell = (id: string, what: Difference['what']) => {
      if (!touched.has(`${type}/${id}`)) found.push({ type, id, what });
    };
    for (const [id, content] of truth) {
      const owner = link ? (JSON.parse(content) as Record<string, unknown>)[link] : undefined;
      // A client that changed sides while the run was at work may count as either.
      if (active && touched.has(`clients/${owner}`)) continue;
      const wanted = !active || typeof owner !== 'number' || owner <= 0 || active.has(String(owner));
      if (wanted && !stored.has(id) && before.get(type)?.has(id)) tell(id, 'removed');
      if (!isComplete) continue;
      if (!wanted && stored.has(id)) tell(id, 'too much');
      if (wanted && !stored.has(id)) tell(id, 'missing');
      if (wanted && stored.has(id) && stored.get(id) !== content) tell(id, 'different');
    }
    if (isComplete) for (const id of stored.keys()) if (!truth.has(id)) tell(id, 'too much');
  }
  return found;
}
