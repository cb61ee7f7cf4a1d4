import { type Outcomes, outcomesOn, tally, unfoldChecklist } from '../journey/checklist';
import { gradientGuide as guide } from '../journey/gradient-guide';
import { until } from '../journey/until';
import type { Step } from './diary';
import type { Scene } from './scene';

const address = 'https://acme.halopsa.com';

const all = (wanted: string) => (outcomes: Outcomes) =>
  Object.keys(outcomes).length > 0 && Object.values(outcomes).every((outcome) => outcome === wanted);

/** All is right but the secret, of which nothing is said before it was tested. */
const allButSecret = ({ 'connection:client-secret': secret, ...others }: Outcomes) =>
  all('passed')(others) && (secret === undefined || secret === 'cantTell');

/** From choosing the integration to every setting of Halo proven right. */
export async function prepare({ tab, hands, panel, popup, wizard }: Scene, step: Step): Promise<void> {
  const inPanel = () => panel.outcomes();
  const verdict = async (what: string, wanted: (outcomes: Outcomes) => boolean) =>
    `the panel says “${firstLine(await panelText(what, wanted))}”`;
  const panelText = async (what: string, wanted: (outcomes: Outcomes) => boolean) => {
    await until(what, inPanel, wanted);
    return panel.text();
  };

  await step(popup, 'Choose the integration', async () => {
    await popup.bringToFront();
    await wizard.choose('Gradient MSP', address);
    await popup
      .getByRole('button', { name: /^Continue/ })
      .and(popup.locator(':enabled'))
      .waitFor();
    return `Gradient MSP on ${address}`;
  });

  await step(popup, 'Read what to prepare', async () => {
    await wizard.next();
    // The list folds with its last tick.
    const boxes = await popup.locator('[data-prerequisite] input').all();
    for (const box of boxes) await box.click();
    await popup.getByText(`${boxes.length} of ${boxes.length} ready`).waitFor();
    const before = await shownOutcomes(popup);
    if (Object.values(before).includes('passed')) throw new Error('Something is green before Halo was seen.');
    return `nothing is green yet (${tally(before)})`;
  });

  await step(tab, 'Open Roles in Halo from the popup', async () => {
    await popup.getByRole('button', { name: 'Open Roles in Halo' }).first().click();
    await tab.waitForURL(/\/config\/agents\/roles/);
    await tab.bringToFront();
    return tab.url();
  });

  await step(tab, 'Save a role without rights', async () => {
    await hands.createRole(guide.role);
    await until('the saved name', inPanel, (o) => o['role:name'] === 'passed');
    await hands.form.tab('Permissions');
    return verdict(
      'four failed areas',
      (o) => o['role:clients'] === 'failed' && o['role:invoices'] === 'failed',
    );
  });

  await step(tab, 'Set its levels without saving', async () => {
    await hands.setLevels(guide.levels);
    return verdict(
      'right but unsaved levels',
      (o) => !Object.values(o).includes('failed') && o['role:clients'] === 'cantTell',
    );
  });

  await step(tab, 'Save the role', async () => {
    await hands.form.save();
    return verdict('a green role', all('passed'));
  });

  await step(tab, 'Create the agent', async () => {
    await hands.createAgent(guide.agent, guide.role);
    return verdict('a green agent', all('passed'));
  });

  await step(tab, 'Create the application', async () => {
    await hands.createApplication(guide.application, guide.agent);
    return verdict('missing scopes', (o) => o['application:login-agent'] === 'passed');
  });

  await step(tab, 'Capture Client ID and Secret', async () => {
    await until('the capture button', () => panel.enabled('Capture Client ID and Secret'), Boolean);
    await panel.click('Capture Client ID and Secret');
    await until(
      'the confirmation',
      panel.text,
      (text) =>
        text.includes('Client ID and Client Secret are captured') && !text.includes('Nothing captured'),
    );
    return 'both are captured, the secret in memory only';
  });

  await step(tab, 'Tick its permissions', async () => {
    await hands.grant(guide.scopes);
    return verdict('a green application', allButSecret);
  });

  await step(tab, 'Open the HaloPSA API page', async () => {
    await hands.openApiPage();
    const text = await until('the values', panel.text, (t) => t.includes(`${address}/auth/`));
    return `the panel offers ${text.match(/https:\S+\/auth\/(?!\S)/)?.[0]}, with the closing slash Halo does not show`;
  });

  await step(
    popup,
    'See every setting green in the popup, but the secret, which is still to be tested',
    async () => {
      await popup.bringToFront();
      const outcomes = await until('all rows passed', () => shownOutcomes(popup), allButSecret);
      return tally(outcomes);
    },
  );
}

const shownOutcomes = async (popup: Scene['popup']): Promise<Outcomes> => {
  await unfoldChecklist(popup);
  const outcomes = await outcomesOn(popup);
  await popup.locator('main').evaluate((main) => main.scrollTo(0, 0));
  return outcomes;
};

/** The panel's headline: its first line after the name of the integration. */
const firstLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => /\w{3,} .*[.!]$/.test(line)) ?? text.slice(0, 120);
