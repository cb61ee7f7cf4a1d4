import { expect, test } from 'vitest';
import { scenarios } from './scenarios';
import { startHalo } from './start';
import { ask, askToken } from './test-client';

/** Status of the token request and of each list (Gradient's lists or Scopable's) as a client meets them. */
async function outcome(scenario: string, path = 'Client', scope?: string): Promise<(number | string)[]> {
  const halo = await startHalo({ http: true, scenario });
  try {
    const token = await askToken(halo, scope === undefined ? {} : { scope });
    if (token.status !== 200) return [token.status, token.json?.error ?? ''];
    const got = await ask(halo, `/api/${path}`, { token: token.json.access_token });
    return [token.status, got.status];
  } finally {
    await halo.close();
  }
}

test('the empty tenant has ordinary records and nothing of an integration', async () => {
  const halo = await startHalo({ http: true });
  const { roles, agents } = halo.instance();
  await halo.close();
  expect(roles.map(({ name }) => name)).toEqual(['Administrator', 'Technician', 'Accounts']);
  expect(agents.some(({ apiOnly }) => apiOnly)).toBe(false);
  expect(halo.credentials).toBeNull();
});

test.each([
  ['gradient-ready', 'Invoice', [200, 200]],
  ['gradient-ready', 'Asset', [200, 403]],
  ['scopable-ready', 'Opportunities', [200, 200]],
  ['role-lacks-clients', 'Client', [200, 403]],
  ['gradient-role-lacks-contracts', 'ClientContract', [200, 403]],
  ['scope-narrowed', 'Item', [200, 403]],
  ['scopes-none', 'Client', [200, 401]],
  ['login-type-user', 'Agent/me', [200, 403]],
  ['app-inactive', 'Agent/me', [200, 401]],
  ['agent-disabled', 'Agent/me', [200, 401]],
  ['app-wrong-method', 'Client', [400, 'unauthorized_client']],
  ['tenant-required', 'Client', [401, 'invalid_client']],
  ['client-restricted', 'Client', [200, 200]],
  ['rights-on-agent', 'Client', [200, 200]],
  ['scope-all', 'Client', [200, 200]],
] as const)('in %s, %s ends as it should', async (scenario, path, expected) => {
  expect(await outcome(scenario, path)).toEqual(expected);
});

test('with a scope missing the fixed list of a vendor is refused at the token', async () => {
  expect(await outcome('scope-missing', 'Item', 'read:customers read:items')).toEqual([
    400,
    'invalid_request',
  ]);
});

test('every scenario starts, and an unknown one is named with the known ones', async () => {
  for (const scenario of Object.keys(scenarios)) await (await startHalo({ http: true, scenario })).close();
  await expect(startHalo({ scenario: 'no-such' })).rejects.toThrow(/no-such.*Known: empty/);
});
