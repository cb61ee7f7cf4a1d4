import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { SeenRecord } from '../../lib/page/observation';
import { ownDomainHost } from '../halo/start';
import { credentialsOf, goToReview } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { haloForm } from '../support/journey/halo-form';
import { integrationPages } from '../support/journey/integration-pages';
import { inContentScript } from '../support/journey/isolated-world';
import { idsInHalo } from '../support/journey/server-side';
import { stage } from '../support/journey/stage';
import { dumpStore, endOfRun, readConnections, storedIds } from '../support/journey/store';
import { wizardOn } from '../support/journey/wizard';
import { openPanel } from '../support/panel';

interface Chrome {
  readonly permissions: Record<'remove' | 'request', (what: { origins: string[] }) => Promise<boolean>>;
  readonly action: { getBadgeText(of: object): Promise<string> };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches?: string[] }[]> };
}
declare const chrome: Chrome;

const change = (own: Page, how: 'remove' | 'request') =>
  own.evaluate(([verb, host]) => chrome.permissions[verb]({ origins: [`https://${host}/*`] }), [
    how,
    ownDomainHost,
  ] as const);
/** The origins whose pages get the content script without being named in the manifest. */
const served = (own: Page) =>
  own.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );
/** The names of the records seen in Halo. */
const seen = async (own: Page) => {
  const rows = (await dumpStore(own, 'observations'))['halo-companion']?.observations ?? [];
  return (rows as SeenRecord[]).map(({ recordName }) => recordName);
};
const badge = (own: Page) => own.evaluate(() => chrome.action.getBadgeText({}));

test('a host withdrawn in mid-sync stops the sync with that reason, shows in the badge and leaves the open Halo tab; granted again, all goes on', async () => {
  const on = await stage({ grant: [`https://${ownDomainHost}`] });
  const page = await on.browser.open('popup.html');
  const wizard = wizardOn(page);
  await wizard.choose('Scopable', ownDomainHost);
  await wizard.next();
  await wizard.button(`Allow Halo Companion on ${ownDomainHost}`).click();
  await expect.poll(wizard.text).not.toContain('Allow Halo Companion on');
  await wizard.next();
  await wizard.fill(credentialsOf(on.halo, ownDomainHost));
  expect(await wizard.test()).toBe(true);
  await goToReview({ page, wizard }, false);

  const tab = await on.browser.context.newPage();
  await tab.goto(integrationPages(on, ownDomainHost).find(({ page }) => page === 'application')?.url ?? '');
  const panel = await openPanel(tab);
  await expect.poll(panel.text).toContain('Scopable');
  await expect.poll(() => seen(page)).toEqual(['Scopable Integration']);
  expect(await served(page)).toEqual([`https://${ownDomainHost}/*`]);

  const { switches } = on.halo.instance(ownDomainHost);
  switches.latencyMs = 150;
  const underWay = on.halo.waitForRequest(
    ({ path, query }) => path === '/api/Users' && query.page_size === '100',
    40_000,
  );
  await wizard.start();
  await underWay;
  expect(await change(page, 'remove')).toBe(true);

  const stopped = await endOfRun(page);
  expect(stopped).toMatchObject({
    state: 'failed',
    failure: { code: 'connection.host_withdrawn', details: { host: ownDomainHost } },
  });
  await expect.poll(() => badge(page)).toBe('✕');
  expect((await readConnections(page))[0]?.state).toBe('paused');
  const stored = await storedIds(page);
  expect(stored.clients?.length).toBeGreaterThan(0);
  const dashboard = await openDashboard(on.browser);
  await expect.poll(dashboard.text).toContain(`no longer lets Halo Companion talk to ${ownDomainHost}`);

  await expect.poll(panel.text).toBe('');
  await expect.poll(() => served(page)).toEqual([]);
  switches.latencyMs = 0;
  const form = haloForm(tab);
  await form.edit();
  await form.fill('Application Name', 'Renamed');
  await form.save();
  const told = { page: 'application', instance: `https://${ownDomainHost}` };
  const message = { to: 'halo-companion', command: 'page.observed', request: told };
  expect(await inContentScript(tab, `chrome.runtime.sendMessage(${JSON.stringify(message)})`)).toMatchObject({
    ok: false,
    error: { code: 'connection.host_withdrawn' },
  });
  expect(await panel.text()).toBe('');
  expect(await seen(page)).toEqual(['Scopable Integration']);

  expect(await change(dashboard.page, 'request')).toBe(true);
  await expect.poll(panel.text).toContain('Scopable');
  await expect.poll(() => seen(page)).toEqual(['Renamed']);
  expect(await served(page)).toEqual([`https://${ownDomainHost}/*`]);
  expect((await endOfRun(page, { runs: 2 })).state).toBe('complete');
  const { invoices: _, ...wanted } = idsInHalo(on.halo, { host: ownDomainHost });
  expect(await storedIds(page)).toEqual(wanted);
  await expect.poll(() => badge(page)).toBe('✓');
});
