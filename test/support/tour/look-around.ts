import { openDashboard } from '../journey/dashboard';
import { until } from '../journey/until';
import type { Step } from './diary';
import type { Scene } from './scene';

const gradientTypes = ['clients', 'products', 'contracts', 'invoices'] as const;

/** After the first sync: the counts, the dashboard, the records, and Halo with the panel. */
export async function lookAround({ halo, browser, tab, hands, panel }: Scene, step: Step): Promise<void> {
  const data = await openDashboard(browser);
  const dashboard = data.page;

  await step(dashboard, 'Compare the counts with Halo', async () => {
    // “Active clients only” is on: what belongs to inactive clients is counted by Halo and left out here.
    const kept = halo.instance().totals({ ofActiveClients: true });
    for (const type of gradientTypes) {
      await until(
        `${type} complete with the ${kept[type]} records of active clients in Halo`,
        () => data.type(type),
        ({ state, stored }) => state === 'complete' && stored === kept[type],
      );
    }
    return gradientTypes.map((type) => `${kept[type]} ${type}`).join(', ');
  });

  const [, ...others] = await dashboard.getByRole('tab').allInnerTexts();
  for (const name of others) {
    await step(dashboard, `Dashboard ${name}`, async () => {
      await dashboard.getByRole('tab', { name }).click();
      const panel = dashboard.getByRole('tabpanel', { name });
      const text = await until(
        `something on ${name}`,
        () => panel.innerText(),
        (t) => t.trim() !== '',
      );
      return `${text.replace(/\s+/g, ' ').slice(0, 90)}…`;
    });
  }

  const side = await browser.open('sidepanel.html');
  const client = side
    .getByRole('option')
    .filter({ hasText: /^[A-Z]/ })
    .first();

  await step(side, 'Records in the side panel', async () => {
    await client.waitFor();
    return (await side.getByRole('tab').allInnerTexts()).map((name) => name.replace(/\s+/g, ' ')).join(', ');
  });

  await step(side, 'One record with its links', async () => {
    await client.click();
    const record = side.getByRole('article');
    await record.getByRole('heading', { level: 2 }).waitFor();
    const links = await record.getByRole('region', { name: 'Has' }).getByRole('listitem').allInnerTexts();
    return `${await record.getByRole('heading', { level: 2 }).innerText()}: ${links.map((l) => l.replace(/\s+/g, ' ')).join(', ')}`;
  });

  await step(side, 'Find records of every type by typing', async () => {
    await side.getByRole('button', { name: 'Back' }).click();
    const [word = ''] = (await client.innerText()).split(' ');
    await side.getByRole('switch', { name: 'All types' }).click();
    await side.getByRole('searchbox').fill(word);
    const found = side.getByText(/^[1-9][\d,]* found$/).first();
    await found.waitFor();
    return `“${word}”: ${await found.innerText()}`;
  });

  await step(tab, 'The panel beside Halo', async () => {
    await tab.bringToFront();
    await hands.open('role', 'Gradient');
    await hands.form.tab('Permissions');
    const outcomes = await until('green rows', panel.outcomes, (o) => o['role:clients'] === 'passed');
    return `${Object.keys(outcomes).length} settings judged on the role`;
  });
}
