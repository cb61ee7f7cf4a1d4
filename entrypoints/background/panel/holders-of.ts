import { same } from '../../../lib/checks/normalise';
import type { Connection } from '../../../lib/store/connection';
import { readConnections } from '../../../lib/store/connections';

/** One application of an instance, by the Client ID its page shows. */
export interface Application {
  readonly instance: string;
  readonly clientId: string | null;
}

/** The connections that sign in with this application. */
export async function holdersOf({ instance, clientId }: Application): Promise<Connection[]> {
  if (clientId === null) return [];
  return (await readConnections()).filter(
    (each) =>
      each.state !== 'disconnected' && each.addresses.base === instance && same(each.clientId, clientId),
  );
}
