import type { Failure } from '../core/failure';

/** Does a connection wait because Halo refuses the secret held? It cannot always tell the secret from the Client ID. */
export const isSecretRefused = (because: Failure | null): boolean =>
  because?.code === 'token.invalid_client' || because?.code === 'token.secret_older';
