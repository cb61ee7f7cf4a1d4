import { describe, expect, it } from 'vitest';
import { haloClient } from '../../../lib/halo/halo-client';
import { readPage } from '../../../lib/halo/read-page';
import { clients } from '../../../lib/resources/clients';
import { addressesOf } from './addresses-of';
import { json, serve } from './local-server';

async function read(body: unknown, activeOnly = false) {
  const { base, seen } = await serve((_, response) => json(response, body));
  const token = async () => ({
    ok: true as const,
    value: { accessToken: 't', expiresAt: Date.now() + 1e6, scopes: null },
  });
  const halo = haloClient({ addresses: addressesOf(base), token, renewToken: token });
  return { result: await readPage(halo, clients, { page: 3, pageSize: 100, activeOnly }), seen };
}
const rows = [{ id: 1 }, { id: 2 }];

describe('readPage', () => {
  it('a page is asked for in Halo’s words, ordered by id', async () => {
    const { seen } = await read({ clients: [] });
    expect(Object.fromEntries(seen[0]?.query ?? [])).toEqual({
      pageinate: 'true',
      page_size: '100',
      page_no: '3',
      order: 'id',
      includeinactive: 'true',
    });
  });

  it('only active records are asked for when only they are wanted', async () => {
    const { seen } = await read({ clients: [] }, true);
    expect(seen[0]?.query.get('includeinactive')).toBe('false');
  });

  it.each([
    [
      'Halo’s envelope',
      { page_no: 3, page_size: 50, record_count: 717, clients: rows, columns: [] },
      717,
      50,
      'key',
    ],
    ['counts as text', { record_count: '717', page_size: '50', clients: rows }, 717, 50, 'key'],
    ['no counts', { clients: rows }, null, null, 'key'],
    ['counts that are none', { record_count: 'many', page_size: -3, clients: rows }, null, null, 'key'],
    ['the key in another case', { record_count: 2, Clients: rows }, 2, null, 'other-case'],
    ['a bare array', rows, null, null, 'bare-array'],
    [
      'a renamed key',
      { record_count: 2, columns: [{ name: 'id' }], customers: rows },
      2,
      null,
      'first-array',
    ],
  ])('%s is read', async (_, body, total, pageSize, foundBy) => {
    const { result } = await read(body);
    expect(result).toMatchObject({ ok: true, value: { rows, total, pageSize, foundBy } });
  });

  it.each([[{ record_count: 3 }], ['text'], [null], [7]])('%j holds no list and says so', async (body) => {
    const { result } = await read(body);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'api.unknown_shape', details: { path: 'Client' } },
    });
  });
});
