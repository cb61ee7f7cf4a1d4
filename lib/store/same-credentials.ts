import type { HaloAddresses } from '../halo/test-report';
import type { Connection } from './connection';

/** Does a test that began with `tested` speak of the connection as it is now? A secret, ID or address given meanwhile was not in it. */
export const sameCredentials = (now: Connection | null, tested: Connection): now is Connection =>
  now !== null &&
  now.secretAt === tested.secretAt &&
  now.clientId === tested.clientId &&
  (Object.keys(tested.addresses) as (keyof HaloAddresses)[]).every(
    (name) => now.addresses[name] === tested.addresses[name],
  );
