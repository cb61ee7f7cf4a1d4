import { type ResourceType, resourceTypes } from '../core/resource-type';
import type { Connection } from '../store/connection';
import { readOn, type SomeRecords } from '../store/read-on';
import { chosenOf } from './chosen-connection';
import { lastRecords } from './last-records';

/** The first records of one type as they are stored now; null where they could not be read. */
interface FirstRecords {
  readonly connectionId: string;
  readonly type: ResourceType;
  readonly records: Promise<SomeRecords | null>;
}

/** For so long one picture with the records is worth waiting for. */
const momentMs = 100;

let ahead: Promise<FirstRecords | null> | null = null;

/**
 * Reads the first records of what the side panel is going to show, while its code is fetched and its search worker is not begun:
 * of what was shown last time at once, of anything else when the connections are known. Resolves once they are there, or
 * cannot be, and in any case a moment after the connections.
 */
export async function readFirstRecords(connections: Promise<readonly Connection[]>): Promise<void> {
  const last = lastRecords();
  const likely = last && begin(last.connectionId, last.types);
  ahead = connections
    .then((all) => {
      const chosen = chosenOf(all, null);
      if (!chosen) return null;
      const { id, selection } = chosen;
      return likely?.connectionId === id && likely.type === firstOf(selection)
        ? likely
        : begin(id, selection);
    })
    .catch(notRead);
  const first = await ahead;
  await Promise.race([first?.records, new Promise((resolve) => setTimeout(resolve, momentMs))]);
}

/** Those records, once, if they are of this connection and type; null where none are stored, or they could not be read. */
export async function takeFirstRecords(
  connectionId: string,
  type: ResourceType,
): Promise<SomeRecords | null> {
  const taken = ahead;
  ahead = null;
  const first = await taken;
  const some = first?.connectionId === connectionId && first.type === type ? await first.records : null;
  return some && some.records.length > 0 ? some : null;
}

const firstOf = (types: readonly ResourceType[]): ResourceType | undefined =>
  resourceTypes.find((type) => types.includes(type));

function begin(connectionId: string, types: readonly ResourceType[]): FirstRecords | null {
  const type = firstOf(types);
  return type ? { connectionId, type, records: readOn(connectionId, type, null, 1).catch(notRead) } : null;
}

function notRead(thrown: unknown): null {
  console.debug('Not read ahead; whoever reads it then tries again and tells why.', thrown);
  return null;
}
