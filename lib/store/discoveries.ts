import type { DiscoveryEvidence } from '../checks/evidence';
import { inAppDatabase } from './app-database';
import { announce } from './changes';

/** Keeps what an instance said of itself (authinfo, InstanceInfo); the newest answer for a base counts. */
export async function saveDiscovery(discovery: DiscoveryEvidence): Promise<void> {
  await inAppDatabase(['discoveries'], 'readwrite', (transaction) =>
    transaction.objectStore('discoveries').put(discovery),
  );
  announce('discoveries');
}

/** What the instance at `base` (no closing slash) last said of itself; null if it was never asked. */
export const readDiscovery = (base: string): Promise<DiscoveryEvidence | null> =>
  inAppDatabase(['discoveries'], 'readonly', async (transaction) => {
    return (await transaction.objectStore('discoveries').get(base)) ?? null;
  });
