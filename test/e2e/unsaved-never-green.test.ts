import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { openHaloTab } from '../support/journey/halo-tab';
import { stage } from '../support/journey/stage';
import { wizardOn } from '../support/journey/wizard';
import type { Panel } from '../support/panel';

const contracts = 'Client Contracts Access Level';
const check = 'role:client-contracts';

async function roleOpen(rendering?: 'edit') {
  const { browser } = await stage({ scenario: 'gradient-ready', ...(rendering ? { rendering } : {}) });
  const halo = await openHaloTab(browser);
  const popup = await browser.open('popup.html');
  await wizardOn(popup).choose('Gradient MSP', 'https://acme.halopsa.com');
  await halo.hands.open('role', 'Gradient');
  return halo;
}

/** What the panel says in two seconds on a page that goes on changing: that something never happens takes time to see. */
async function outcomesOverTime(tab: Page, panel: Panel): Promise<Set<string | undefined>> {
  const seen = new Set<string | undefined>();
  for (let looks = 0; looks < 20; looks++) {
    await tab.evaluate(
      (turn) =>
        new Promise((drawn) => {
          document.documentElement.title = `look ${turn}`;
          setTimeout(drawn, 100);
        }),
      looks,
    );
    seen.add((await panel.outcomes())[check]);
  }
  return seen;
}

test('a refused save is not green while another request of the page succeeds, nor after Escape', async () => {
  const { hands, panel, tab } = await roleOpen();
  await hands.setLevels({ [contracts]: 'Read Only' });
  await hands.form.save();
  await expect.poll(panel.outcomes).toMatchObject({ [check]: 'failed' });

  await hands.setLevels({ [contracts]: 'Read and Modify' });
  await expect.poll(panel.outcomes).toMatchObject({ [check]: 'cantTell' });
  let refuse: () => void = () => undefined;
  const refused = new Promise<void>((resolve) => {
    refuse = resolve;
  });
  onTestFinished(() => refuse());
  await tab.route('**/_ui/roles/**', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    await refused;
    await route.fulfill({ status: 500, body: '' });
  });
  await tab.getByTitle('Save').click();
  await tab.evaluate(() => fetch('/_ui/boot').then((answer) => answer.text()));
  const seen = await outcomesOverTime(tab, panel);
  refuse();
  expect(seen).toEqual(new Set(['cantTell']));
  await tab.keyboard.press('Escape');
  await tab.getByTitle('Edit', { exact: true }).waitFor();
  await expect.poll(panel.outcomes).toMatchObject({ [check]: 'failed' });
});

test('a form that stays open after Save is green once the page is loaded again, and not before', async () => {
  const { hands, panel, tab } = await roleOpen('edit');
  await hands.form.tab('Permissions');
  await hands.form.level(contracts, 'Read Only');
  await expect.poll(panel.outcomes).toMatchObject({ [check]: 'failed' });
  const save = async () => {
    const answered = tab.waitForResponse((response) => response.request().method() === 'PUT');
    await tab.getByTitle('Save').first().click();
    await answered;
  };
  await save();
  await tab.reload();
  await hands.form.tab('Permissions');
  await hands.form.level(contracts, 'Read and Modify');
  await expect.poll(panel.outcomes).toMatchObject({ [check]: 'cantTell' });
  await save();
  expect(await outcomesOverTime(tab, panel)).toEqual(new Set(['cantTell']));
  expect(await panel.text()).toContain('reload the page');

  await tab.reload();
  await hands.form.tab('Permissions');
  // The rows of this form are mounted as they are scrolled to; scrolling changes no value.
  const scrolled = async () => {
    await tab.locator('.details-form-holder').evaluate((each) => each.scrollBy(0, each.clientHeight / 2));
    return panel.outcomes();
  };
  await expect.poll(scrolled).toMatchObject({ [check]: 'passed' });
});

test('a level changed and thrown away on another tab is to be looked at again, not to be saved', async () => {
  const { hands, panel, tab } = await roleOpen();
  await hands.setLevels({ [contracts]: 'Read Only' });
  await expect.poll(panel.outcomes).toMatchObject({ [check]: 'failed' });
  await hands.form.tab('Details');
  await tab.keyboard.press('Escape');
  await tab.getByTitle('Edit', { exact: true }).waitFor();
  await expect.poll(panel.text).toContain('was seen in a form that was closed');
  expect(await panel.outcomes()).toMatchObject({ [check]: 'cantTell' });
  await hands.form.tab('Permissions');
  await expect.poll(panel.outcomes).toMatchObject({ [check]: 'passed' });
});
