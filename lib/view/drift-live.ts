import type { DriftWatch } from '../checks/drift';
import { readDriftWatch } from '../store/drift-watches';
import { type Live, live } from './live';

/** What the watch has seen of a connection's rights over time. */
export const liveDrift = (connectionId: string): Live<DriftWatch | null> =>
  live(['drifts'], () => readDriftWatch(connectionId));
