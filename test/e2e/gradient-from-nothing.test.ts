import { expect, test } from 'vitest';
import { outcomesOn } from '../support/journey/checklist';
import { countClicks } from '../support/journey/count-clicks';
import { openDashboard } from '../support/journey/dashboard';
import { gradientGuide as guide } from '../support/journey/gradient-guide';
import { openHaloTab } from '../support/journey/halo-tab';
import { carriesSecret, isTokenRequest } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { wizardOn } from '../support/journey/wizard';

const types = ['clients', 'products', 'contracts', 'invoices'] as const;
const areas = ['role:clients', 'role:items', 'role:invoices', 'role:client-contracts'];
const each = (checks: readonly string[], outcome: string) =>
  Object.fromEntries(checks.map((check) => [check, outcome]));

test('Gradient goes from nothing to synced records, each verdict green only once Halo has saved it', async () => {
  const { halo, browser } = await stage({ scenario: 'empty', data: { clients: 12 } });
  const began = performance.now();
  const clicks = await countClicks(browser);
  const { hands, panel } = await openHaloTab(browser);
  const popup = await browser.open('popup.html');
  const wizard = wizardOn(popup);
  await wizard.choose('Gradient MSP', 'https://acme.halopsa.com');
  await wizard.next();
  await popup.locator('[data-check]').first().waitFor();
  const inPopup = () => outcomesOn(popup);
  expect(new Set(Object.values(await inPopup()))).toEqual(new Set(['cantTell']));

  await hands.createRole(guide.role);
  await expect.poll(panel.outcomes).toMatchObject({ 'role:name': 'passed' });
  await hands.form.tab('Permissions');
  await expect.poll(panel.outcomes).toMatchObject(each(areas, 'failed'));
  await expect.poll(inPopup).toMatchObject(each(areas, 'failed'));
  await hands.setLevels(guide.levels);
  await expect.poll(panel.outcomes).toMatchObject(each(areas, 'cantTell'));
  expect(await panel.text()).toContain('not saved yet');
  await hands.form.save();
  await expect.poll(panel.outcomes).toMatchObject(each(areas, 'passed'));
  await expect.poll(inPopup).toMatchObject(each(areas, 'passed'));

  await hands.createAgent(guide.agent, guide.role);
  await expect.poll(panel.outcomes).toMatchObject(each(['agent:roles', 'agent:api-only'], 'passed'));
  await hands.createApplication(guide.application, guide.agent);
  await expect.poll(panel.outcomes).toMatchObject({ 'application:login-agent': 'passed' });
  await expect.poll(() => panel.enabled('Capture Client ID and Secret')).toBe(true);
  const offered = await panel.text();
  expect(offered.indexOf('Nothing captured yet.')).toBeLessThan(offered.indexOf('not ticked'));
  await panel.click('Capture Client ID and Secret');
  await expect.poll(panel.text).toContain('Client ID and Client Secret are captured.');
  await hands.grant(guide.scopes);
  await hands.openApiPage();
  await expect.poll(panel.text).toContain('https://acme.halopsa.com/auth/\n');
  const notPassed = async () =>
    Object.entries(await inPopup()).flatMap(([check, outcome]) =>
      outcome === 'passed' ? [] : `${check} ${outcome}`,
    );
  await expect.poll(notPassed).toEqual(['connection:client-secret cantTell']);
  expect(Object.keys(await inPopup())).toHaveLength(30);

  await popup.bringToFront();
  await wizard.next();
  expect(await popup.getByLabel(/^Client ID/).inputValue()).toBe(
    halo.instance().applications.at(-1)?.clientId,
  );
  expect(await wizard.test()).toBe(true);
  // From install to a verified connection, all the work in Halo included.
  const seconds = (performance.now() - began) / 1000;
  expect(clicks()).toBeGreaterThan(4);
  expect(clicks()).toBeLessThanOrEqual(12);
  expect(seconds).toBeLessThanOrEqual(90);
  await wizard.next();
  await wizard.next();
  await wizard.start();
  expect(await popup.locator('[data-value="auth-server"]').innerText()).toBe(
    'https://acme.halopsa.com/auth/',
  );
  expect(await popup.locator('[data-value="resource-server"]').innerText()).toBe(
    'https://acme.halopsa.com/api',
  );

  // “Active clients only” is on, as in both vendors' guides.
  const kept = halo.instance().totals({ ofActiveClients: true });
  const dashboard = await openDashboard(browser);
  for (const type of types) {
    await expect.poll(() => dashboard.type(type)).toMatchObject({ stored: kept[type], state: 'complete' });
  }
  const side = await browser.open('sidepanel.html');
  await expect
    .poll(() => side.getByRole('tab').allInnerTexts())
    .toEqual(types.map((type) => expect.stringMatching(new RegExp(`${type}\\s+${kept[type]}$`, 'i'))));
  await side.getByRole('option').first().click();
  await side.getByRole('article').getByRole('link', { name: 'Open in Halo' }).waitFor();

  const underApi = halo.requests.filter(({ path }) => /^\/api\//i.test(path));
  expect(new Set(underApi.map(({ method }) => method))).toEqual(new Set(['GET']));
  expect(halo.requests.filter(carriesSecret).length).toBeGreaterThan(0);
  expect(halo.requests.filter(carriesSecret).every(isTokenRequest)).toBe(true);
});
