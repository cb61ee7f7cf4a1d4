import type { Page } from 'playwright-core';
import { hostedHost, type RunningHalo } from '../../halo/start';
import type { Stage } from './stage';
import { wizardOn } from './wizard';

export interface Wizarding {
  readonly page: Page;
  readonly wizard: ReturnType<typeof wizardOn>;
}

/** The scenario's credentials on one of its hosts. */
export function credentialsOf(halo: RunningHalo, host: string = hostedHost) {
  const credentials = halo.credentialsOf(host);
  if (!credentials) throw new Error(`The scenario set nothing up on ${host}.`);
  return credentials;
}

/** The popup on its Connect step, for Scopable, with the Base URL given and nothing else typed. */
export async function openConnectStep({ browser }: Stage, host: string = hostedHost): Promise<Wizarding> {
  const page = await browser.open('popup.html');
  const wizard = wizardOn(page);
  await wizard.choose('Scopable', host);
  await wizard.next();
  await wizard.next();
  return { page, wizard };
}

/** As `openConnectStep`, with the scenario's Client ID and Client Secret filled in. */
export async function openFilled(on: Stage, host: string = hostedHost): Promise<Wizarding> {
  const opened = await openConnectStep(on, host);
  await opened.wizard.fill(credentialsOf(on.halo, host));
  return opened;
}

/** From a Connect step that has passed its test to Review; every record, or those of active clients only. */
export async function goToReview({ page, wizard }: Wizarding, activeOnly = true): Promise<void> {
  await wizard.next();
  await page.getByLabel('Active clients only').setChecked(activeOnly);
  await wizard.next();
  await wizard.skipWebhooks();
}

interface ConnectOptions {
  readonly host?: string;
  /** Default false: the connection syncs every record, so that counts can be compared with the whole instance. */
  readonly activeOnly?: boolean;
}

/** The whole wizard: tested, saved, and the first sync begun. */
export async function connect(on: Stage, options: ConnectOptions = {}): Promise<Wizarding> {
  const opened = await openFilled(on, options.host);
  if (!(await opened.wizard.test())) {
    throw new Error(`The test did not pass:\n${await opened.wizard.text()}`);
  }
  await goToReview(opened, options.activeOnly ?? false);
  await opened.wizard.start();
  return opened;
}
