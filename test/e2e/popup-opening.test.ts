import { expect, test } from 'vitest';
import { stage } from '../support/journey/stage';
import { openingPicture } from '../support/screens/opening-picture';

test('the popup has the wizard’s head from its first frame on, so that nothing below it moves', async () => {
  const { browser } = await stage();
  const page = await browser.open('popup.html');
  const bottomOfHead = () =>
    page.locator('.wizard-head').evaluate((head) => head.getBoundingClientRect().bottom);
  await page.getByText('Your Halo address').waitFor();
  const opened = await bottomOfHead();
  const first: number[] = [];
  await openingPicture(page, async () => void first.push(await bottomOfHead()), 'opening');
  expect(first).toEqual([opened]);
});
