import { readBudget } from '../store/budgets';
import type { Connection } from '../store/connection';
import { countRecords } from '../store/records';
import { readRuns } from '../store/runs';
import { type ConnectionGlance, glanceOf } from './connection-glance';
import { recordsFailure } from './runs-unreadable';

/** Each connection with its runs, what it holds and what its instance's limit leaves, worded. */
export const readGlances = (connections: readonly Connection[]): Promise<ConnectionGlance[]> =>
  Promise.all(connections.map(readGlance));

/** A database that does not open is told of its own connection, and hides none of the others. */
async function readGlance(connection: Connection): Promise<ConnectionGlance> {
  const reading = Promise.all([readRuns(connection.id), countRecords(connection.id)]);
  const [budget, records] = await Promise.all([
    readBudget(new URL(connection.addresses.base).origin),
    reading.then(
      ([runs, held]) => ({ runs, held, broken: null }),
      (thrown: unknown) => ({ runs: [], held: {}, broken: recordsFailure(thrown) }),
    ),
  ]);
  return glanceOf(connection, records.runs, Date.now(), { ...records, budget });
}
