import type { HaloAddresses } from '../../lib/halo/test-report';
import { withdrawnHosts } from './sync/host-permission';

/**
 * Can a captured secret be tested by itself? Not offline, nor where the browser withholds a host: there it takes the admin's click on
 * Test Connection, which asks for it.
 */
export const canTest = async (addresses: HaloAddresses | null): Promise<boolean> =>
  navigator.onLine && addresses !== null && (await withdrawnHosts(addresses)).length === 0;
