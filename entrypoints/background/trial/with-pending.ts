import type { Connection } from '../../../lib/store/connection';
import type { PendingSecret } from '../../../lib/vault/pending';

/** The connection with the secret captured in a form that is still to be saved: no test has spoken of that one. */
export const withPending = (connection: Connection, pending: PendingSecret | null): Connection =>
  pending ? { ...connection, secretAt: pending.at, lastTest: null } : connection;
