import { type DriftWatch, isOpen } from '../checks/drift';
import { readBudget } from '../store/budgets';
import type { Connection } from '../store/connection';
import { readDriftWatches } from '../store/drift-watches';
import { readRunsAndCounts } from '../store/runs-and-counts';
import { type ConnectionGlance, glanceOf } from './connection-glance';
import { recordsFailure } from './runs-unreadable';

/** Each connection with its runs, what it holds, the rights it has lost and what its instance's limit leaves, worded. */
export async function readGlances(connections: readonly Connection[]): Promise<ConnectionGlance[]> {
  const watches = readDriftWatches();
  return Promise.all(connections.map((each) => readGlance(each, watches)));
}

/** A database that does not open is told of its own connection, and hides none of the others. */
async function readGlance(
  connection: Connection,
  watches: Promise<readonly DriftWatch[]>,
): Promise<ConnectionGlance> {
  const [watched, budget, records] = await Promise.all([
    watches,
    readBudget(new URL(connection.addresses.base).origin),
    readRunsAndCounts(connection.id).then(
      (read) => ({ ...read, broken: null }),
      (thrown: unknown) => ({ runs: [], held: {}, broken: recordsFailure(thrown) }),
    ),
  ]);
  const drifts = watched.find(({ connectionId }) => connectionId === connection.id)?.drifts ?? [];
  return glanceOf(connection, records.runs, Date.now(), { ...records, budget, lost: drifts.filter(isOpen) });
}
