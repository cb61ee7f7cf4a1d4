import { expect, test } from 'vitest';
import { connect } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { stage } from '../support/journey/stage';
import { pagesIn } from '../support/pages-in';
import { visitPages } from '../support/screens/visit-pages';

test('the Proof tab names the layer that blocks by both witnesses, and turns green once it is mended and proven again', async () => {
  const on = await stage({ scenario: 'scopable-ready' });
  const settings = on.halo.instance().roles.at(-1)?.settings ?? {};
  const right = settings['Items Access Level'] ?? '';
  settings['Items Access Level'] = 'No Access';
  await connect(on);
  const tab = await visitPages(on, ['role', 'agent', 'application', 'api']);
  const { page } = await openDashboard(on.browser);
  await page.getByRole('tab', { name: 'Proof' }).click();
  const row = (check: string) => page.locator(`tr[data-check="${check}"]`);
  const outcomes = (check: string) =>
    row(check)
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-outcome')));

  await expect.poll(() => row('proof:items').getAttribute('data-outcome')).toBe('failed');
  expect(await outcomes('proof:items')).toEqual(['failed', 'inapplicable', 'passed', 'failed']);
  expect(await page.locator('tr[data-check="proof:items"] + tr').innerText()).toContain(
    'Blocked by the role.',
  );
  await expect.poll(() => row('proof:clients').getAttribute('data-outcome')).toBe('passed');

  // Printed, the tab is the least rights alone.
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBe(1);

  await page.getByRole('button', { name: 'Show field: Items Access Level' }).click();
  await expect.poll(() => tab.url()).toMatch(/\/config\/agents\/roles\?id=/);

  settings['Items Access Level'] = right;
  await page.getByRole('button', { name: 'Prove again' }).click();
  await expect.poll(() => outcomes('proof:items')).toEqual(['failed', 'inapplicable', 'passed', 'passed']);
  expect(await row('proof:items').getAttribute('data-outcome')).toBe('cantTell');
  const profiles = on.halo.requests.filter(({ path }) => /agent\/me/i.test(path));
  expect(profiles).toHaveLength(2);

  await visitPages(on, ['role']);
  await expect.poll(() => row('proof:items').getAttribute('data-outcome')).toBe('passed');
});
