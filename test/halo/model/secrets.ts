import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';

/** A new client secret: two GUIDs joined with a hyphen, as Halo's Generate button makes them. */
export const newSecret = (): string => `${randomUUID()}-${randomUUID()}`;

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Is this the secret that was hashed? Case matters. */
export function isSecret(secret: string, hash: string | null): boolean {
  if (hash === null) return false;
  return timingSafeEqual(Buffer.from(hashSecret(secret), 'hex'), Buffer.from(hash, 'hex'));
}
