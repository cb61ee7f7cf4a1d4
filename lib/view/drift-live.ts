import type { DriftWatch } from '../checks/drift';
import { newWatch, readDriftWatch } from '../store/drift-watches';
import { type Live, live } from './live';

/** What the watch has seen of a connection's rights over time. */
export const liveDrift = (connectionId: string): Live<DriftWatch> =>
  live(['drifts'], async () => (await readDriftWatch(connectionId)) ?? newWatch(connectionId));
