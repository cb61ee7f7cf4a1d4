import { isRemembered } from '../../lib/vault/remembered';
import { readSecret } from '../../lib/vault/secrets';
import type { SecretState } from '../../lib/view/runs-commands';

/** Where a connection's secret is; the secret itself goes no further than this function. */
export async function secretState(connectionId: string): Promise<SecretState> {
  const inMemory = (await readSecret(connectionId)) !== null;
  const remembered = await isRemembered(connectionId);
  if (inMemory) return remembered ? 'in-memory-remembered' : 'in-memory';
  return remembered ? 'locked' : 'missing';
}
