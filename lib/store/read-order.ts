import type { ResourceType } from '../core/resource-type';
import { inConnectionDatabase } from './connection-database';
import { readMarks } from './marks';

/** So many chunks are in memory at a time. */
const chunksAtOnce = 25;

/**
 * The ids of every row of a type that is stored or left out, in order; null where some are not numbers, which have no order.
 * With `runId` only what that run saw.
 */
export async function readOrder(
  connectionId: string,
  type: ResourceType,
  runId: string | null,
): Promise<Float64Array | null> {
  const ids: string[] = [];
  const allMarks = await inConnectionDatabase(connectionId, ['marksets'], 'readonly', (transaction) =>
    readMarks(transaction, type),
  );
  for (const marks of allMarks ?? []) {
    if (runId === null) ids.push(...marks.leftOut, ...(marks.out ?? []));
    else if (marks.runId === runId) ids.push(...marks.seen, ...marks.leftOut);
  }
  const numbers = runId === null ? (allMarks ?? []).map(({ chunk }) => chunk) : [];
  for (let at = 0; at < numbers.length; at += chunksAtOnce) {
    const [from, to] = [numbers[at] ?? 0, numbers[Math.min(at + chunksAtOnce, numbers.length) - 1] ?? 0];
    const chunks = await inConnectionDatabase(connectionId, ['chunks'], 'readonly', (transaction) =>
      transaction.objectStore('chunks').getAll(IDBKeyRange.bound([type, from], [type, to])),
    );
    for (const chunk of chunks ?? []) ids.push(...chunk.ids);
  }
  const order = Float64Array.from(ids, Number).sort();
  return order.some((id) => !Number.isSafeInteger(id)) ? null : order;
}
