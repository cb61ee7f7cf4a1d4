import type { Failure } from './failure';

/** Does Halo refuse the secret held? It cannot always tell the secret from the Client ID. */
export const isSecretRefused = (because: Failure | null): boolean =>
  because?.code === 'token.invalid_client' || because?.code === 'token.secret_older';
