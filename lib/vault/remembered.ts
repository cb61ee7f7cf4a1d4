import { makeFailure } from '../core/make-failure';
import { failed, ok, type Result } from '../core/result';
import { announce } from '../store/changes';
import { deleteSealed, readSealed, saveSealed } from '../store/remembered-secrets';
import { seal, unseal } from './seal';
import type { SecretOwner } from './secrets';

/** The least length that makes guessing at 600,000 rounds a guess hopeless. */
export const leastPassphrase = 12;

/**
 * Remembers a secret on disk, sealed by the admin's passphrase, which is kept nowhere. Errors: `vault.passphrase_short`;
 * throws ThrownFailure `store.*` when the database fails.
 */
export const rememberSecret = async (
  owner: SecretOwner,
  secret: string,
  passphrase: string,
): Promise<Result<null>> => {
  const fit = checkPassphrase(passphrase);
  if (!fit.ok) return fit;
  await saveSealed({ owner, ...(await seal(owner, secret, passphrase)) });
  announce('secrets');
  return ok(null);
};

/** Is a passphrase long enough to be of use? Errors: `vault.passphrase_short`. */
export const checkPassphrase = (passphrase: string): Result<null> => {
  const length = [...passphrase.trim()].length;
  if (length >= leastPassphrase) return ok(null);
  return failed(makeFailure('vault.passphrase_short', { length, least: leastPassphrase }));
};

/** Opens a remembered secret. Errors: `vault.nothing_remembered`, `vault.wrong_passphrase`. */
export const unlockSecret = async (owner: SecretOwner, passphrase: string): Promise<Result<string>> => {
  const kept = await readSealed(owner);
  if (!kept) return failed(makeFailure('vault.nothing_remembered'));
  const secret = await unseal(owner, kept, passphrase);
  return secret === null ? failed(makeFailure('vault.wrong_passphrase')) : ok(secret);
};

export const isRemembered = async (owner: SecretOwner): Promise<boolean> =>
  (await readSealed(owner)) !== null;

export const forgetRemembered = async (owner: SecretOwner): Promise<void> => {
  await deleteSealed(owner);
  announce('secrets');
};
