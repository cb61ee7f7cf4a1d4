import { expect, it } from 'vitest';
import { launchChromium } from '../support/chromium';

it.each([
  ['de', 'de', 'ltr'],
  ['nl', 'nl', 'ltr'],
  ['en-US', 'en-GB', 'ltr'],
  ['fr', 'en-GB', 'ltr'],
])('a browser in %s has the words in %s', async (browserLanguage, language, direction) => {
  const browser = await launchChromium({ language: browserLanguage });
  try {
    const popup = await browser.open('popup.html');
    const { lang, dir } = await popup.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });
    expect([lang, dir]).toEqual([language, direction]);
  } finally {
    await browser.close();
  }
});
