import { describe, expect, test } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { HaloClient } from '../../../lib/halo/halo-client';
import { namingLayer } from '../../../lib/halo/naming-layer';

const answer = { status: 200, body: {}, bytes: 2, serverTime: null };

function clientWith(scopes: string[] | null, get: HaloClient['get'] = async () => ok(answer)) {
  const asked: string[] = [];
  const client: HaloClient = {
    get(path, query) {
      asked.push(path);
      return get(path, query);
    },
  };
  return { asked, named: namingLayer(client, async () => ok({ accessToken: 't', expiresAt: 0, scopes })) };
}

describe('a record type that cannot be read', () => {
  test('blames the application, unasked, when the token lacks its scope', async () => {
    const { asked, named } = clientWith(['read:customers']);
    expect(await named.get('Item', {})).toMatchObject({
      error: { code: 'api.scope_blocks', details: { scope: 'read:items' } },
    });
    expect(asked).toEqual([]);
  });

  test('blames the role when the scope is granted, `edit:` and an unnamed scope included', async () => {
    const forbidden: HaloClient['get'] = async () => failed(makeFailure('api.forbidden', { path: 'Item' }));
    for (const scopes of [['read:items'], ['edit:items'], null]) {
      const { named } = clientWith(scopes, forbidden);
      expect(await named.get('Item', {})).toMatchObject({
        error: { code: 'api.role_blocks', details: { area: 'Items' } },
      });
    }
  });

  test('changes nothing about other paths and other failures', async () => {
    const { named } = clientWith([], async () => failed(makeFailure('api.forbidden', { path: 'Agent/me' })));
    expect(await named.get('Agent/me', {})).toMatchObject({ error: { code: 'api.forbidden' } });
    const readable = clientWith(['read:items']);
    expect(await readable.named.get('Item', {})).toEqual(ok(answer));
  });
});
