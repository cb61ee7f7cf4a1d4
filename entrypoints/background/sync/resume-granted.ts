import { changeConnection, readConnections } from '../../../lib/store/connections';
import { withdrawnHosts } from './host-permission';
import { syncDue } from './sync-loop';

/** A host was granted: connections that stopped for want of it sync again at once. */
export async function resumeGranted(): Promise<void> {
  const stopped = (await readConnections()).filter(
    ({ state, pausedBecause }) => state === 'paused' && pausedBecause?.code === 'connection.host_withdrawn',
  );
  const withdrawn = await Promise.all(stopped.map(({ addresses }) => withdrawnHosts(addresses)));
  const granted = stopped.filter((_, at) => withdrawn[at]?.length === 0);
  if (granted.length === 0) return;
  for (const { id } of granted) {
    await changeConnection(id, (now) =>
      now.state === 'paused' && now.pausedBecause?.code === 'connection.host_withdrawn'
        ? { ...now, state: 'active', pausedBecause: null, nextSyncAt: Date.now() }
        : now,
    );
  }
  await syncDue();
}
