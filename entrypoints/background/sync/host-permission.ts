import { makeFailure } from '../../../lib/core/make-failure';
import { failed } from '../../../lib/core/result';
import type { HaloClient } from '../../../lib/halo/halo-client';
import type { HaloAddresses } from '../../../lib/halo/test-report';
import { isGranted } from '../hosts/is-granted';

/**
 * A client that tells a host the browser no longer lets us talk to from one that cannot be reached: to a request the two
 * look the same. Errors: those of the client, `connection.host_withdrawn`.
 */
export const namingHost = (client: HaloClient, addresses: HaloAddresses): HaloClient => ({
  async get(path, query, sending) {
    const answer = await client.get(path, query, sending);
    if (answer.ok || !looksWithdrawn(answer.error.code)) return answer;
    const [host] = await withdrawnHosts(addresses);
    return host === undefined ? answer : failed(makeFailure('connection.host_withdrawn', { host }));
  },
});

const looksWithdrawn = (code: string): boolean => code === 'api.unreachable' || code === 'token.unreachable';

/** The hosts of a connection the browser does not let the extension talk to. */
export async function withdrawnHosts({ base, authServer }: HaloAddresses): Promise<string[]> {
  const origins = [...new Set([base, authServer].map((address) => new URL(address).origin))];
  const granted = await Promise.all(origins.map(isGranted));
  return origins.filter((_, at) => !granted[at]).map((origin) => new URL(origin).host);
}
