import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { credentialsOf } from '../support/journey/connect';
import { stage } from '../support/journey/stage';

interface Focused {
  readonly name: string;
  /** The element has a visible outline, or a border or shadow that only focus gives it. */
  readonly seen: boolean;
  /** Its target in pixels, its label's area taken together with it. */
  readonly size: number;
  readonly within: boolean;
}

/** What has the focus, as the person at the keyboard meets it. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = (element as HTMLInputElement).labels?.[0];
    const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const boxes = [box, ...(label ? [label.getBoundingClientRect()] : [])];
    const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      seen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      size: Math.round(Math.min(height, Math.max(...boxes.map(({ width }) => width)))),
      within: box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
    };
  });

/** A person without a mouse: Tab until the wanted thing has the focus, then its key. */
function keyboardOn(page: Page) {
  const faults: string[] = [];
  const tabTo = async (name: RegExp): Promise<void> => {
    const passed: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      if (now.name !== '') {
        if (!now.seen) faults.push(`${now.name}: no visible focus`);
        if (now.size < 24) faults.push(`${now.name}: ${now.size} px`);
        if (!now.within) faults.push(`${now.name}: out of view`);
      }
      if (name.test(now.name)) return;
      passed.push(now.name);
    }
    throw new Error(`Tab never came to ${name}; it came by: ${[...new Set(passed)].join(' | ')}`);
  };
  return {
    faults,
    tabTo,
    async press(name: RegExp, key = 'Enter'): Promise<void> {
      await tabTo(name);
      await page.keyboard.press(key);
    },
    async type(name: RegExp, text: string): Promise<void> {
      await tabTo(name);
      await page.keyboard.type(text);
    },
    /** The step is there, and its heading has the focus, so that Tab begins with the step. */
    async arrived(title: string): Promise<void> {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    },
  };
}

test.each([
  ['in the popup', { width: 380, height: 600 }, 'popup.html'],
  ['in a side panel 280 px wide', { width: 280, height: 720 }, 'sidepanel.html'],
] as const)('Scopable is connected by keyboard alone, %s', async (_place, size, file) => {
  const on = await stage();
  const { clientId, clientSecret } = credentialsOf(on.halo);
  const page = await on.browser.open(file);
  await page.setViewportSize(size);
  await page.getByText('Your Halo address').waitFor();
  const keys = keyboardOn(page);

  await keys.tabTo(/^Gradient MSP$/);
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: 'Scopable' }).and(page.locator(':checked')).waitFor();
  await keys.type(/^Your Halo address$/, 'acme.halopsa.com');
  await keys.press(/^Continue/);
  await keys.arrived('Prepare HaloPSA');

  for (const box of [/administrator/, /instance URL/, /Scopable account/, /is enabled/]) {
    await keys.press(box, 'Space');
  }
  // All four are ticked: they fold, and the line that is left has the focus.
  await expect.poll(async () => (await focused(page)).name).toContain('Before you start');
  await keys.press(/^Continue/);
  await keys.arrived('Connect');

  await keys.type(/^Client ID$/, clientId);
  await keys.type(/^Client Secret$/, clientSecret);
  await page.getByText('held in memory').waitFor();
  await keys.press(/^Test Connection/);
  await page.getByText(/^Connected as /).waitFor();
  await keys.press(/^Continue/);
  await keys.arrived('Select data');

  await keys.press(/^Products$/, 'Space');
  await keys.press(/^Continue/);
  await keys.arrived('Webhooks');
  await keys.press(/^Skip/);
  await keys.arrived('Review & start');
  await keys.press(/^Save & Start Initial Sync/);
  await keys.arrived('Connected');
  await page.getByText(/records synced, next sync/).waitFor({ timeout: 30_000 });
  expect(keys.faults).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
