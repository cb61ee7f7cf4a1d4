import type { HaloApplication } from '../model/instance';
import { hashSecret, newSecret } from '../model/secrets';

/**
 * Stores a generated secret as a hash. Changing method or login type of an application that has a secret makes a new one
 * (Appxite's guide warns of it), which is answered to be shown once.
 */
export function keepSecret(
  next: HaloApplication,
  before: HaloApplication | null,
  draft: Record<string, unknown>,
): string | null {
  if (typeof draft.newSecret === 'string' && draft.newSecret !== '') {
    next.secretHash = hashSecret(draft.newSecret);
    return null;
  }
  if (before === null || before.secretHash === null) return null;
  if (before.method === next.method && before.loginType === next.loginType) return null;
  const secret = newSecret();
  next.secretHash = hashSecret(secret);
  return secret;
}
