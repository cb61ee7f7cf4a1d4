import type { HaloAddresses } from '../../../lib/halo/test-report';
import { withdrawnHosts } from '../sync/host-permission';

/**
 * Can a captured secret be tested by itself? Not offline, nor where the browser withholds a host, which Test Connection asks for or
 * names.
 */
export const canTest = async (addresses: HaloAddresses | null): Promise<boolean> =>
  navigator.onLine && addresses !== null && (await withdrawnHosts(addresses)).length === 0;
