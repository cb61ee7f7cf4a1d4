import type { ResourceType } from '../core/resource-type';
import { announce } from './changes';
import { type Fence, type Fenced, fenced } from './fenced';
import { noCursor } from './no-cursor';
import { chunksOf } from './records';

/** Drops the records of every type that is not part of the run any more; answers how many of each, and notes it in the run. */
export async function dropUnwanted(
  fence: Fence,
): Promise<Fenced<Partial<Readonly<Record<ResourceType, number>>>>> {
  const answer = await fenced(fence, async (transaction, run) => {
    const dropped: Partial<Record<ResourceType, number>> = {};
    for (const checkpoint of await transaction.objectStore('checkpoints').getAll()) {
      const { type, held } = checkpoint;
      if (run.types[type] || (held === 0 && checkpoint.cursor.fullAt === null)) continue;
      await transaction.objectStore('chunks').delete(chunksOf(type));
      await transaction.objectStore('marksets').delete(chunksOf(type));
      const { filter } = checkpoint.cursor;
      const empty = { held: 0, holdsUnfiltered: false, cursor: { ...noCursor, filter } };
      await transaction.objectStore('checkpoints').put({ ...checkpoint, ...empty });
      if (held > 0) dropped[type] = held;
    }
    if (Object.keys(dropped).length > 0) await transaction.objectStore('runs').put({ ...run, dropped });
    return dropped;
  });
  if (answer.ok && Object.keys(answer.value).length > 0) announce('records');
  return answer;
}
