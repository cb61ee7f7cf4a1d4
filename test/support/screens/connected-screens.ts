import type { Page } from 'playwright-core';
import { hashSecret } from '../../halo/model/secrets';
import { credentialsOf } from '../journey/connect';
import type { Stage } from '../journey/stage';
import { until } from '../journey/until';
import { wizardOn } from '../journey/wizard';
import type { Picture } from './album';
import { badgePicture, readToolbarButton, type ToolbarButton } from './badge-picture';
import { visitPages } from './visit-pages';

/** What stands there once Gradient is connected: the in-page panel, the side panel, the dashboard, a second connection. */
export async function connectedScreens(on: Stage, picture: Picture): Promise<void> {
  const { browser, halo } = on;
  const popup = await browser.open('popup.html');
  const wizard = wizardOn(popup);
  await wizard.choose('Gradient MSP', 'https://acme.halopsa.com');
  await wizard.next();
  const tab = await visitPages(on, ['role']);
  await picture(tab, 'halo-role');
  await visitPages(on, ['application']);
  await picture(tab, 'halo-application');
  await visitPages(on, ['api']);
  await picture(tab, 'halo-api');
  await popup.bringToFront();
  await wizard.next();
  await wizard.fill(credentialsOf(halo));
  await wizard.test();
  await wizard.next();
  await wizard.next();
  halo.switches.latencyMs = 400;
  await wizard.start();
  await picture(popup, 'popup-first-sync');
  const dashboard = await browser.open('dashboard.html');
  await dashboard.getByRole('progressbar').first().waitFor();
  await picture(dashboard, 'dashboard-syncing');
  const buttons = [await readToolbarButton(dashboard)];
  halo.switches.latencyMs = 0;
  await dashboard
    .getByText(/Last sync complete/)
    .first()
    .waitFor({ timeout: 60_000 });
  buttons.push(await readToolbarButton(dashboard));
  for (const name of ['Data Sync', 'Sync Filters', 'Sync Logs', 'Configuration']) {
    await dashboard.getByRole('tab', { name }).click();
    await picture(dashboard, `dashboard-${name.toLowerCase().replace(' ', '-')}`);
  }
  await changesSeen(on, dashboard, picture);
  buttons.push(await readToolbarButton(dashboard));
  await sidePanel(on, picture);
  await popup.bringToFront();
  await popup.reload();
  await popup.getByRole('button', { name: 'Set up another' }).click();
  await popup.getByText('Your Halo address').waitFor();
  await picture(popup, 'popup-set-up-another');
  await badgePicture(dashboard, [...buttons, await secretRefused(on, dashboard)], picture, 'toolbar-badges');
}

/** The button in the toolbar once a sync was refused because the secret is no longer right. */
async function secretRefused({ halo }: Stage, dashboard: Page): Promise<ToolbarButton> {
  Object.assign(halo.instance().applications.at(-1) ?? {}, { secretHash: hashSecret('a renewed one') });
  halo.revokeTokens();
  await dashboard.getByRole('tab', { name: 'Data Sync' }).click();
  await dashboard.getByRole('button', { name: 'Read everything anew now' }).click();
  const isRed = ({ text }: ToolbarButton) => text === '✕';
  return until('a red badge', () => readToolbarButton(dashboard), isRed, 30_000);
}

/** The Proof tab when access was taken away, after some was taken and given back before. */
async function changesSeen({ halo }: Stage, dashboard: Page, picture: Picture): Promise<void> {
  const settings = halo.instance().roles.at(-1)?.settings ?? {};
  const proveAgain = async (state: string) => {
    await dashboard.getByRole('button', { name: 'Prove again' }).click();
    await dashboard.locator(state).first().waitFor({ timeout: 30_000 });
  };
  await dashboard.getByRole('tab', { name: 'Proof' }).click();
  await picture(dashboard, 'dashboard-proof');
  const { 'Items Access Level': items = '', 'Client Contracts Access Level': contracts = '' } = settings;
  settings['Items Access Level'] = 'No Access';
  await proveAgain('[data-state="open"]');
  settings['Items Access Level'] = items;
  await proveAgain('[data-state="mended"]');
  settings['Client Contracts Access Level'] = 'No Access';
  await proveAgain('[data-state="open"]');
  await picture(dashboard, 'dashboard-proof-changed');
  settings['Client Contracts Access Level'] = contracts;
}

async function sidePanel({ browser }: Stage, picture: Picture): Promise<void> {
  const side = await browser.open('sidepanel.html');
  for (const name of ['Clients', 'Products', 'Contracts', 'Invoices']) {
    await side.getByRole('tab', { name }).click();
    await side.getByRole('option').first().waitFor();
    await picture(side, `side-${name.toLowerCase()}`);
  }
  await side.getByRole('tab', { name: 'Clients' }).click();
  await side.getByRole('searchbox').fill('nothing like it');
  await side.getByText('Nothing found').waitFor();
  await picture(side, 'side-nothing-found');
  await side.getByRole('searchbox').fill('');
  await browser.context.setOffline(true);
  await side.locator('.offline-line').waitFor();
  await picture(side, 'side-offline');
  await browser.context.setOffline(false);
  for (const tool of ['Filter', 'Sort', 'Columns', 'Saved views', 'Export']) {
    const button = side.getByRole('button', { name: tool, exact: true });
    await button.click();
    await picture(side, `side-${tool.toLowerCase().replace(' ', '-')}`);
    await button.click();
  }
  await side.getByRole('option').first().click();
  await side.getByRole('article').waitFor();
  await picture(side, 'side-client');
  await side.setViewportSize({ width: 280, height: 720 });
  await picture(side, 'side-280-client');
  await side.getByRole('button', { name: 'Back' }).click();
  await picture(side, 'side-280-clients');
  await side.getByRole('switch', { name: 'All types' }).click();
  await side.getByRole('searchbox').fill('ltd');
  await until(
    'hits',
    () =>
      side
        .getByText(/^[\d,]+ found$/)
        .first()
        .innerText(),
    Boolean,
  );
  await picture(side, 'side-280-search-all');
}
