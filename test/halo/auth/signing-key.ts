import { createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto';

let kept: KeyObject | null = null;

/** The key of this process, made when the first token is signed. */
function privateKey(): KeyObject {
  kept ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  return kept;
}

const keyId = 'halo-stand-in';

/** The public half, as `{auth}/.well-known/jwks` lists it. */
export const publicKeys = (): { keys: JsonWebKey[] } => ({
  keys: [
    { ...createPublicKey(privateKey()).export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: keyId },
  ],
});

/** A JWT over these claims, signed with RS256. */
export function signJwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${part(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey()).toString('base64url')}`;
}
