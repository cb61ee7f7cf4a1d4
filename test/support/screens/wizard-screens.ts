import { credentialsOf } from '../journey/connect';
import type { Stage } from '../journey/stage';
import { until } from '../journey/until';
import { wizardOn } from '../journey/wizard';
import { type Picture, unrolled } from './album';
import { runEnded } from './run-ended';
import { visitPages } from './visit-pages';

/** Every step of the wizard in the popup, for Scopable on an instance whose role lacks contracts. */
export async function wizardScreens(on: Stage, picture: Picture): Promise<void> {
  const page = await on.browser.open('popup.html');
  const wizard = wizardOn(page);
  const both = async (name: string) => {
    await picture(page, `popup-${name}`);
    await unrolled(page, () => picture(page, `popup-${name}-whole`));
  };
  await page.getByText('Your Halo address').waitFor();
  await both('01-integration-new');
  await wizard.choose('Scopable', 'acme.halopsa.com/config/home');
  await both('02-integration-chosen');
  await wizard.next();
  await page.getByText('Before you start').waitFor();
  await both('03-prepare-nothing-seen');
  await leastPrivilege(on, picture, () => wizard.button('Least privilege on one page').click());
  await visitPages(on, ['role', 'agent', 'application', 'api']);
  await page.bringToFront();
  await until('a judged role', () => page.locator('[data-outcome="failed"]').count(), Boolean);
  await both('04-prepare-role-lacks-contracts');
  await page.locator('[data-check][data-outcome="failed"] .disclosure-summary').click();
  await both('05-prepare-row-open');
  for (const box of await page.locator('[data-prerequisite] input').all()) await box.click();
  await wizard.next();
  await both('06-connect-filled-from-page');
  await wizard.fill({ clientId: credentialsOf(on.halo).clientSecret });
  await page.locator('.field-error').waitFor();
  await both('07-connect-secret-as-client-id');
  await wizard.fill({ ...credentialsOf(on.halo), clientSecret: 'wrong' });
  await wizard.test();
  await both('07-connect-wrong-secret');
  await wizard.fill(credentialsOf(on.halo));
  on.halo.switches.neverAnswer = 'auth';
  await wizard.button('Test Connection').click();
  await page.locator('[data-step="token"][data-outcome="running"]').waitFor();
  await both('08-connect-testing');
  await wizard.button('Cancel').click();
  on.halo.switches.neverAnswer = 'nothing';
  await wizard.test();
  await both('09-connect-passed');
  await wizard.next();
  await both('10-select');
  const schedule = page.getByLabel('Sync every');
  const right = await schedule.inputValue();
  await schedule.fill('0.5');
  await page.locator('.field-error').waitFor();
  await picture(page, 'popup-10-select-schedule-mistyped');
  await schedule.fill(right);
  await wizard.next();
  await both('11-webhooks');
  await wizard.skipWebhooks();
  await page.getByLabel('Remember the secret with a passphrase').check();
  await both('12-review-remember');
  await page.getByLabel('Remember the secret with a passphrase').uncheck();
  await wizard.start();
  await runEnded(page);
  await page.locator('[data-standing]').waitFor({ state: 'detached' });
  await both('13-done');
  await page.reload();
  await page.getByRole('heading', { name: 'Halo Companion' }).waitFor();
  await both('14-glance');
}

/** The page of least rights the wizard opens in a tab of its own. */
async function leastPrivilege(
  { browser: { context } }: Stage,
  picture: Picture,
  open: () => Promise<void>,
): Promise<void> {
  const opened = context.waitForEvent('page');
  await open();
  const sheet = await opened;
  await sheet.locator('.privilege').waitFor();
  await picture(sheet, 'least-privilege');
  await sheet.close();
}
