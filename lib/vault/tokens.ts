import type { Token } from '../core/token';
import type { SecretOwner } from './secrets';
import { sessionArea } from './session-area';

const keyOf = (owner: SecretOwner) => `token:${owner}`;

/** Renewed this long before it expires, so that no request starts with a token that ends under way. Milliseconds. */
const margin = 60_000;

const isToken = (value: unknown): value is Token => {
  const token = value as Partial<Token> | null | undefined;
  return typeof token?.accessToken === 'string' && typeof token.expiresAt === 'number';
};

/** The cached token of a connection, or null when there is none that lasts another minute. */
export const readToken = async (owner: SecretOwner, now: number = Date.now()): Promise<Token | null> => {
  const key = keyOf(owner);
  const area = await sessionArea();
  const kept: Record<string, unknown> = await area.get(key);
  const token = kept[key];
  return isToken(token) && token.expiresAt - margin > now ? token : null;
};

/** Keeps a token in session memory, so that a restarted worker need not ask for another. */
export const keepToken = async (owner: SecretOwner, token: Token): Promise<void> => {
  const area = await sessionArea();
  await area.set({ [keyOf(owner)]: token });
};

export const dropToken = async (owner: SecretOwner): Promise<void> => {
  const area = await sessionArea();
  await area.remove(keyOf(owner));
};
