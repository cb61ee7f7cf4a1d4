/** PBKDF2-SHA-256 rounds: OWASP's Password Storage Cheat Sheet asks for 600,000 or more. */
export const sealRounds = 600_000;

const utf8 = new TextEncoder();

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  // The same phrase typed on another keyboard may come as other code points.
  const phrase = utf8.encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** What is needed beside the passphrase to open a sealed secret. */
export interface Seal {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly sealed: ArrayBuffer;
}

/** Encrypts a secret by a passphrase (AES-GCM, 256 bit). `owner` is bound in: a seal copied to another owner stays shut. */
export const seal = async (owner: string, secret: string, passphrase: string): Promise<Seal> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, sealRounds);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8.encode(owner) },
    key,
    utf8.encode(secret),
  );
  return { salt, iv, rounds: sealRounds, sealed };
};

/** The secret of a seal, or null when passphrase or owner is not the one it was made with. */
export const unseal = async (owner: string, kept: Seal, passphrase: string): Promise<string | null> => {
  const key = await keyFrom(passphrase, kept.salt, kept.rounds);
  try {
    const additionalData = utf8.encode(owner);
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: kept.iv, additionalData },
      key,
      kept.sealed,
    );
    return new TextDecoder().decode(plain);
  } catch {
    // AES-GCM's one error: the tag does not fit.
    return null;
  }
};
