import { announce } from '../store/changes';
import { sessionArea } from './session-area';

/** Whose secret: the wizard's draft, or a connection by its id. */
export type SecretOwner = string;

const keyOf = (owner: SecretOwner) => `secret:${owner}`;
export const pendingKeyOf = (owner: SecretOwner) => `pending-secret:${owner}`;

/** Keeps a Client Secret in session memory; never on disk. */
export const giveSecret = async (owner: SecretOwner, text: string): Promise<void> => {
  const area = await sessionArea();
  await area.set({ [keyOf(owner)]: text });
  announce('secrets');
};

/** The Client Secret, or null when none is in memory: never given, or the browser was closed since. */
export const readSecret = async (owner: SecretOwner): Promise<string | null> => {
  const key = keyOf(owner);
  const area = await sessionArea();
  const kept: Record<string, unknown> = await area.get(key);
  const secret = kept[key];
  return typeof secret === 'string' && secret !== '' ? secret : null;
};

/** Hands a secret on from one owner to another; the first has none afterwards. */
export const moveSecret = async (from: SecretOwner, to: SecretOwner): Promise<void> => {
  const secret = await readSecret(from);
  // Given first and forgotten second: a worker that dies in between leaves two copies in memory, not none.
  if (secret !== null && from !== to) {
    await giveSecret(to, secret);
    await forgetSecret(from);
  }
};

/** Takes a secret out of session memory, and one still to be saved. What is remembered on disk is forgotten by `forgetRemembered`. */
export const forgetSecret = async (owner: SecretOwner): Promise<void> => {
  const area = await sessionArea();
  await area.remove([keyOf(owner), pendingKeyOf(owner)]);
  announce('secrets');
};
