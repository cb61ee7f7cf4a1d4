import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSealed, saveSealed } from '../../../lib/store/remembered-secrets';
import { forgetRemembered, isRemembered, rememberSecret, unlockSecret } from '../../../lib/vault/remembered';
import { sealRounds } from '../../../lib/vault/seal';

const secret = 'canary-secret-4711';
const passphrase = 'four plain words here';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a remembered secret', () => {
  it('opens with its pass-phrase and with no other', async () => {
    expect(await rememberSecret('c1', secret, passphrase)).toEqual({ ok: true, value: null });
    expect(await isRemembered('c1')).toBe(true);
    expect(await unlockSecret('c1', passphrase)).toEqual({ ok: true, value: secret });
    expect(await unlockSecret('c1', 'four plain words there')).toMatchObject({
      ok: false,
      error: { code: 'vault.wrong_passphrase' },
    });
  });

  it('lies on disk as ciphertext made with 600,000 rounds or more', async () => {
    await rememberSecret('c1', secret, passphrase);
    const kept = await readSealed('c1');
    const bytes = Buffer.concat([
      Buffer.from(kept?.sealed ?? new ArrayBuffer(0)),
      Buffer.from(kept?.salt ?? []),
      Buffer.from(kept?.iv ?? []),
    ]).toString('latin1');
    expect(bytes).not.toContain(secret);
    expect(bytes).not.toContain(passphrase);
    expect(kept?.rounds).toBe(sealRounds);
    expect(sealRounds).toBeGreaterThanOrEqual(600_000);
  });

  it('is sealed anew each time', async () => {
    await rememberSecret('c1', secret, passphrase);
    const first = await readSealed('c1');
    await rememberSecret('c1', secret, passphrase);
    const second = await readSealed('c1');
    expect(second?.salt).not.toEqual(first?.salt);
    expect(second?.iv).not.toEqual(first?.iv);
  });

  it('stays shut when copied to another owner', async () => {
    await rememberSecret('c1', secret, passphrase);
    const kept = await readSealed('c1');
    if (!kept) throw new Error('nothing was kept');
    await saveSealed({ ...kept, owner: 'c2' });
    expect(await unlockSecret('c2', passphrase)).toMatchObject({
      ok: false,
      error: { code: 'vault.wrong_passphrase' },
    });
  });

  it('opens with the same letters typed as other code points', async () => {
    await rememberSecret('c1', secret, 'cafe\u0301 au lait, s’il vous pla\u00eet');
    expect(await unlockSecret('c1', 'caf\u00e9 au lait, s’il vous plai\u0302t')).toMatchObject({ ok: true });
  });

  it('is not kept under a short pass-phrase', async () => {
    expect(await rememberSecret('c1', secret, '   short one  ')).toMatchObject({
      ok: false,
      error: { code: 'vault.passphrase_short', details: { length: 9, least: 12 } },
    });
    expect(await isRemembered('c1')).toBe(false);
  });

  it('is gone once forgotten', async () => {
    await rememberSecret('c1', secret, passphrase);
    await forgetRemembered('c1');
    expect(await unlockSecret('c1', passphrase)).toMatchObject({
      ok: false,
      error: { code: 'vault.nothing_remembered' },
    });
  });
});
