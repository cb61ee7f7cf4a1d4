import type { Page } from 'playwright-core';
import type { TestStepId } from '../../../lib/halo/test-report';

export interface WizardValues {
  readonly baseUrl?: string;
  readonly authServer?: string;
  readonly tenant?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
}

/** The wizard as a person uses it, in the popup or the side panel: by labels and button names only. */
export function wizardOn(page: Page) {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  return {
    async choose(integration: 'Gradient MSP' | 'Scopable', address?: string): Promise<void> {
      await page
        .locator('label')
        .filter({ hasText: new RegExp(`^${integration}$`) })
        .click();
      if (address) await page.getByLabel('Your Halo address').fill(address);
    },

    async next(): Promise<void> {
      const heading = page.locator('h1');
      const before = await heading.innerText();
      await button(/^Continue/).click();
      await page.waitForFunction(
        (text) => document.querySelector('h1')?.textContent?.trim() !== text,
        before.trim(),
      );
    },

    back: () => button('Back').click(),

    /** Types what is given, leaving the rest as the extension filled it in. */
    async fill(values: WizardValues): Promise<void> {
      const labels = {
        baseUrl: 'Base URL',
        authServer: 'Auth Server',
        tenant: 'Tenant',
        clientId: 'Client ID',
        clientSecret: 'Client Secret',
      } as const;
      for (const name of Object.keys(labels) as (keyof typeof labels)[]) {
        const text = values[name];
        if (text !== undefined) await page.getByLabel(new RegExp(`^${labels[name]}`)).fill(text);
      }
    },

    /** Tests and waits for the verdict; true when it passed. */
    async test(): Promise<boolean> {
      const panel = page.getByRole('region', { name: 'Connection test' });
      // An earlier test's panel must not be taken for this one's: the mark comes back when the new one has ended.
      await panel.evaluateAll((panels) => {
        for (const each of panels) each.removeAttribute('aria-busy');
      });
      await button('Test Connection').click();
      await panel.and(page.locator('[aria-busy="false"]')).waitFor({ timeout: 30_000 });
      return (await panel.getByText(/^Connected as /).count()) === 1;
    },

    /** From Webhooks to Review without one. */
    async skipWebhooks(): Promise<void> {
      await button('Skip, sync on schedule').click();
      await page.getByRole('heading', { name: 'Review & start' }).waitFor();
    },

    /** What the connection test came to, above its steps: connected as whom, or what stopped it and its mend. */
    verdict: (): Promise<string> =>
      page.getByRole('region', { name: 'Connection test' }).locator('.banner').first().innerText(),

    /** One step of the connection test: its outcome and what it learnt, as shown. */
    step: (id: TestStepId) => page.locator(`[data-step="${id}"]`),

    /** What stopped the connection test or is worth a look in it: the step, and the failure's code. */
    failures: (): Promise<string[]> =>
      page
        .locator('[data-step][data-failure]')
        .evaluateAll((steps) =>
          steps.map((each) => `${each.getAttribute('data-step')} ${each.getAttribute('data-failure')}`),
        ),

    /** Saves, and waits until the first sync has been begun. */
    async start(): Promise<void> {
      await button('Save & Start Initial Sync').click();
      await page
        .getByRole('heading', { name: /^Connected/ })
        .or(page.getByRole('alert'))
        .first()
        .waitFor();
    },

    text: () => page.locator('main').innerText(),
    heading: () => page.locator('h1').innerText(),
    button,
  };
}
