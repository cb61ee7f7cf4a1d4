import type { Connection } from '../store/connection';
import { countRecords } from '../store/records';
import { readRuns } from '../store/runs';
import { type ConnectionGlance, glanceOf } from './connection-glance';

/** Each connection with its newest run and what it holds, worded. */
export const readGlances = (connections: readonly Connection[]): Promise<ConnectionGlance[]> =>
  Promise.all(
    connections.map(async (connection) => {
      const [runs, held] = await Promise.all([readRuns(connection.id, 1), countRecords(connection.id)]);
      return glanceOf(connection, runs[0] ?? null, Date.now(), held);
    }),
  );
