import type { Connection } from './connection';
import type { Draft } from './draft';

/** Was the secret that is held captured in Halo, and has no test passed with it since? */
export const isUntried = ({
  secretAt,
  untriedSecretAt,
}: Pick<Draft | Connection, 'secretAt' | 'untriedSecretAt'>): boolean =>
  typeof untriedSecretAt === 'number' && untriedSecretAt === secretAt;
