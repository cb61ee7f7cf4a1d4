import { type ResourceType, resourceTypes } from '../../lib/core/resource-type';
import { cleanRow } from '../../lib/halo/clean-row';
import { readPage } from '../../lib/halo/read-page';
import { resources } from '../../lib/resources/registry';
import { readRecords } from '../../lib/store/records';
import type { SyncRun } from '../../lib/store/sync-run';
import type { HaloReader } from '../../lib/sync/sync-deps';

export type Content = ReadonlyMap<string, string>;

/** Every row of a type as an undisturbed, unhurried client reads it: id → cleaned content. */
async function readAll(client: HaloReader, type: ResourceType, activeOnly: boolean): Promise<Content> {
  const all = new Map<string, string>();
  for (let page = 1; ; page += 1) {
    const answer = await readPage(client, resources[type], { page, pageSize: 100, activeOnly });
    if (!answer.ok) throw new Error(`the truth cannot be read: ${answer.error.code}`);
    for (const each of answer.value.rows) {
      const cleaned = cleanRow(resources[type], each);
      if (cleaned.ok) all.set(cleaned.id, JSON.stringify(cleaned.row));
    }
    if (answer.value.rows.length === 0) return all;
  }
}

export interface Difference {
  readonly type: ResourceType;
  readonly id: string;
  readonly what: 'missing' | 'different' | 'too much';
}

/**
 * What the store has otherwise than Halo, in the types the run calls complete; records touched while it ran are not counted. The
 * types that are not complete are told by the run itself.
 */
export async function silentDifferences(
  run: SyncRun,
  client: HaloReader,
  touched: ReadonlySet<string>,
): Promise<Difference[]> {
  const found: Difference[] = [];
  const clientsKnown = run.types.clients?.state === 'complete';
  const active = run.activeOnly && clientsKnown ? await readAll(client, 'clients', true) : null;
  for (const type of resourceTypes) {
    if (run.types[type]?.state !== 'complete') continue;
    const truth = await readAll(client, type, run.activeOnly);
    const stored = new Map(
      (await readRecords(run.connectionId, type)).map(({ id, row }) => [id, JSON.stringify(row)]),
    );
    const link = resources[type].parents.find((parent) => parent.type === 'clients')?.field;
    const tell = (id: string, what: Difference['what']) => {
      if (!touched.has(`${type}/${id}`)) found.push({ type, id, what });
    };
    for (const [id, content] of truth) {
      const client = link ? (JSON.parse(content) as Record<string, unknown>)[link] : undefined;
      const wanted = !active || typeof client !== 'number' || client <= 0 || active.has(String(client));
      if (!wanted) {
        if (stored.has(id)) tell(id, 'too much');
      } else if (!stored.has(id)) tell(id, 'missing');
      else if (stored.get(id) !== content) tell(id, 'different');
    }
    for (const id of stored.keys()) if (!truth.has(id)) tell(id, 'too much');
  }
  return found;
}
