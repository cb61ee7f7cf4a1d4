import type { Page } from 'playwright-core';
import { credentialsOf, goToReview } from '../journey/connect';
import { haloForm } from '../journey/halo-form';
import { integrationPages } from '../journey/integration-pages';
import type { Stage } from '../journey/stage';
import { until } from '../journey/until';
import { wizardOn } from '../journey/wizard';
import { openPanel, type Panel } from '../panel';
import type { Picture } from './album';
import { runEnded } from './run-ended';
import { visitPages } from './visit-pages';

/** The panel in Halo's pages: a secret not tested yet, another application, a remembered secret replaced, moved and folded. */
export async function haloScreens(on: Stage, picture: Picture): Promise<void> {
  const { browser, halo } = on;
  const popup = await browser.open('popup.html');
  const wizard = wizardOn(popup);
  await wizard.choose('Scopable', 'acme.halopsa.com');
  await wizard.next();
  await tabsNotOpened(on, picture);
  const tab = await visitPages(on, ['agent', 'application', 'api']);
  await popup.bringToFront();
  await wizard.next();
  await wizard.fill(credentialsOf(halo));
  const [application, other] = [integrationPages(on)[2]?.url ?? '', halo.instance().applications[0]?.id];
  const panel = await openPanel(tab);
  const visit = async (url: string, shows: (outcomes: Record<string, string>) => boolean) => {
    await tab.bringToFront();
    await tab.goto(url);
    await until(`the panel over ${url}`, panel.outcomes, shows);
  };
  const isJudged = (outcomes: Record<string, string>) => 'connection:client-secret' in outcomes;
  await visit(application, isJudged);
  await picture(tab, 'halo-secret-not-tested');
  await panel.click('show-connection:client-secret');
  await until('a mark', panel.ring, (ring) => ring !== null);
  await picture(tab, 'halo-field-marked');
  await visit(application.replace(/id=.*/, `id=${other}`), () => true);
  await until('another application', panel.text, (text) => text.includes('Scopable Integration'));
  await picture(tab, 'halo-another-application');

  await popup.bringToFront();
  await wizard.test();
  await goToReview({ page: popup, wizard });
  await popup.getByLabel('Remember the secret with a passphrase').check();
  await popup.getByLabel('Passphrase', { exact: true }).fill('four words in a row');
  await wizard.start();
  await runEnded(popup);
  await visit(application, isJudged);
  const form = haloForm(tab);
  await form.edit();
  // By key: it lies under the panel.
  await tab.getByRole('button', { name: 'Generate', exact: true }).press('Enter');
  await until('a secret to take', () => panel.enabled('capture-both'), Boolean);
  await picture(tab, 'halo-secret-shown');
  await panel.click('capture-both');
  await until('the secret taken', panel.text, (text) => /Client Secret|secret/i.test(text));
  await picture(tab, 'halo-secret-forgotten');
  await picturesOfTrial(on, tab, panel, picture);

  await visit(integrationPages(on)[1]?.url ?? '', (outcomes) => 'agent:api-only' in outcomes);
  await move(tab, panel);
  await picture(tab, 'halo-moved');
  await panel.click('fold');
  await picture(tab, 'halo-moved-folded');
  await panel.click('fold');
}

/** A captured secret is tested by itself once the form is saved: while that runs, passed, and failed. */
async function picturesOfTrial({ halo }: Stage, tab: Page, panel: Panel, picture: Picture): Promise<void> {
  const form = haloForm(tab);
  const told = (what: RegExp) => until(`the panel says ${what}`, panel.text, (text) => what.test(text));
  await picture(tab, 'halo-secret-waits');
  halo.switches.latencyMs = 3_000;
  await form.save();
  await told(/Testing the connection/);
  await picture(tab, 'halo-secret-testing');
  halo.switches.latencyMs = 0;
  await told(/The connection test has passed/);
  await picture(tab, 'halo-secret-passed');
  halo.switches.tokenAnswer = 'server-error';
  await form.edit();
  await tab.getByRole('button', { name: 'Generate', exact: true }).press('Enter');
  await until('a secret to take', () => panel.enabled('capture-both'), Boolean);
  await panel.click('capture-both');
  await told(/tested by itself/);
  await form.save();
  await told(/The connection test has not passed/);
  await picture(tab, 'halo-secret-failed');
  halo.switches.tokenAnswer = 'normal';
}

/** What the tabs not opened yet have, and a field that is marked where the panel lay. */
async function tabsNotOpened(on: Stage, picture: Picture): Promise<void> {
  const tab = await on.browser.context.newPage();
  const panel = await openPanel(tab);
  const open = async (at: number, check: string) => {
    await tab.goto(integrationPages(on)[at]?.url ?? '');
    await until(`the panel with ${check}`, panel.outcomes, (outcomes) => check in outcomes);
  };
  await open(0, 'role:clients');
  await picture(tab, 'halo-role-tab-not-open');
  await open(2, 'application:login-type');
  await picture(tab, 'halo-application-tab-not-open');
  await tab.close();
}

/** Two thirds of the way to the middle of the page. */
async function move(tab: Page, panel: Panel): Promise<void> {
  const box = await panel.box();
  if (!box) throw new Error('There is no panel.');
  await tab.mouse.move(box.x + 24, box.y + 22);
  await tab.mouse.down();
  await tab.mouse.move(360, 170, { steps: 4 });
  await tab.mouse.up();
}
