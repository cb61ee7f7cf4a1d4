import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetSecret, giveSecret, moveSecret, readSecret } from '../../../lib/vault/secrets';
import { dropToken, keepToken, readToken } from '../../../lib/vault/tokens';

beforeEach(() => fakeBrowser.reset());

describe('secrets', () => {
  it('a given secret is read back, and only by its owner', async () => {
    await giveSecret('draft', 's3cret');
    expect(await readSecret('draft')).toBe('s3cret');
    expect(await readSecret('other')).toBeNull();
  });

  it('a moved secret has one owner', async () => {
    await giveSecret('draft', 's3cret');
    await moveSecret('draft', 'c1');
    expect([await readSecret('draft'), await readSecret('c1')]).toEqual([null, 's3cret']);
  });

  it('moving nothing keeps what the other has, and moving to oneself loses nothing', async () => {
    await giveSecret('c1', 's3cret');
    await moveSecret('draft', 'c1');
    await moveSecret('c1', 'c1');
    expect(await readSecret('c1')).toBe('s3cret');
  });

  it('a forgotten secret is gone', async () => {
    await giveSecret('draft', 's3cret');
    await forgetSecret('draft');
    expect(await readSecret('draft')).toBeNull();
  });

  it('nothing goes to storage that outlives the browser', async () => {
    await giveSecret('draft', 's3cret');
    await keepToken('draft', { accessToken: 't0ken', expiresAt: Date.now() + 3_600_000, scopes: null });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['secret:draft', 'token:draft']);
  });
});

describe('session storage', () => {
  it('is closed to content scripts before a secret goes in', async () => {
    const calls: string[] = [];
    const { session } = fakeBrowser.storage;
    const level = vi.spyOn(session, 'setAccessLevel').mockImplementation(async ({ accessLevel }) => {
      calls.push(accessLevel);
    });
    const set = vi.spyOn(session, 'set').mockImplementation(async () => {
      calls.push('set');
    });
    await giveSecret('draft', 's3cret');
    expect(calls).toEqual(['TRUSTED_CONTEXTS', 'set']);
    level.mockRestore();
    set.mockRestore();
  });
});

describe('tokens', () => {
  const token = { accessToken: 't0ken', expiresAt: 1_000_000, scopes: ['read:items'] };

  it('a token is read back while it lasts another minute', async () => {
    await keepToken('c1', token);
    expect(await readToken('c1', 939_999)).toEqual(token);
    expect(await readToken('c1', 940_000)).toBeNull();
  });

  it('a dropped token is gone', async () => {
    await keepToken('c1', token);
    await dropToken('c1');
    expect(await readToken('c1', 0)).toBeNull();
  });
});
