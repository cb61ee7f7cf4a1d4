import { until } from '../journey/until';
import type { Step } from './diary';
import type { Scene } from './scene';

/** From the five values to the first sync. */
export async function connect({ halo, popup, wizard }: Scene, step: Step): Promise<void> {
  await step(popup, 'Find the values filled in', async () => {
    await wizard.next();
    const clientId = await popup.getByLabel(/^Client ID/).inputValue();
    if (clientId !== halo.instance().applications.at(-1)?.clientId) {
      throw new Error(`Client ID is “${clientId}”, which is not the saved application’s.`);
    }
    await popup.getByText('held in memory').waitFor();
    return 'Base URL, Auth Server, Tenant and Client ID from the pages; the secret held in memory';
  });

  await step(popup, 'Test the connection', async () => {
    if (!(await wizard.test())) throw new Error('The test did not pass.');
    return (await popup.getByText(/^Connected as /).innerText()).trim();
  });

  await step(popup, 'Choose what to sync', async () => {
    await wizard.next();
    const types = await popup.locator('[data-type] input:checked').count();
    return `${types} record types: ${(await popup.locator('[data-type]').allInnerTexts()).map(oneLine).join('; ')}`;
  });

  await step(popup, 'Review', async () => {
    await wizard.next();
    return await wizard.heading();
  });

  await step(popup, 'Save and start the first sync', async () => {
    await wizard.start();
    const text = await until(
      'the sync complete',
      wizard.text,
      (t) => /\d records? synced, next sync/.test(t),
      60_000,
    );
    return oneLine(text.match(/[\d,]+ records? synced[^\n]*/)?.[0] ?? '');
  });

  await step(popup, 'Take the hand-over sheet', async () => {
    const auth = popup.locator('[data-value="auth-server"]');
    const heading = popup.getByRole('heading', { name: 'Paste these into Gradient' });
    await heading.evaluate((each) => {
      const main = each.closest('main');
      main?.scrollBy(0, each.getBoundingClientRect().top - main.getBoundingClientRect().top - 24);
    });
    const shown = await auth.innerText();
    if (shown !== `${halo.instance().authServer}/`) throw new Error(`Authorization Server is “${shown}”.`);
    return `${await popup.locator('[data-value]').count()} values; Authorization Server ${shown}`;
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
