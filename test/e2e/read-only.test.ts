import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { readHaloPages } from '../support/journey/seen-pages';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';

test('a whole journey only reads: GET from the API, POST to the token address alone, nothing to any other host', async () => {
  const on = await stage({ alsoMapped: ['*'] });
  const before = structuredClone(on.halo.instance().applications);
  await readHaloPages(on, ['role', 'agent', 'application', 'api']);
  const { page } = await connect(on);
  await endOfRun(page);
  const dashboard = await openDashboard(on.browser);
  await dashboard.tab('Configuration');
  await dashboard.button('Test Connection').click();
  await dashboard.page.getByText('Connected as Scopable API').last().waitFor();

  const { requests } = on.halo;
  const ours = requests.filter(({ path }) => !isPageTraffic(path));
  expect(new Set(ours.map(({ host, method }) => `${method} ${host}`))).toEqual(
    new Set(['GET acme.halopsa.com', 'POST acme.halopsa.com']),
  );
  expect(new Set(ours.filter(({ method }) => method === 'POST').map(({ path }) => path))).toEqual(
    new Set(['/auth/token']),
  );
  expect(ours.some(({ path, hadToken }) => path === '/api/Client' && hadToken)).toBe(true);
  expect(ours.filter(({ hadCookie }) => hadCookie)).toEqual([]);
  expect(requests.filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([]);
  expect(requests.filter(({ path, method }) => path.startsWith('/_ui/') && method !== 'GET')).toEqual([]);
  expect(on.halo.instance().applications).toEqual(before);
});

/** What Halo's own pages ask for: their files and what they show. */
const isPageTraffic = (path: string): boolean => !/^\/(api|auth|token)\b/i.test(path);
