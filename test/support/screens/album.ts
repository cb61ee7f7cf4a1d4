import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;

/** What a screen can look like. */
export const looks = {
  light,
  dark: { ...light, colorScheme: 'dark' },
  forced: { ...light, forcedColors: 'active' },
} as const;
export type Look = keyof typeof looks;

/** Takes the picture of one screen as it stands, once in each look. */
export type Picture = (page: Page, name: string) => Promise<void>;

interface Album {
  readonly picture: Picture;
  readonly taken: () => number;
}

/** A folder to put pictures in: `<name>-light.png`, `<name>-dark.png`; an empty one unless those there are kept. */
export function openAlbum(folder: string, keep: boolean, wanted: readonly Look[]): Album {
  if (!keep) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  let taken = 0;
  const picture: Picture = async (page, name) => {
    for (const look of wanted) {
      await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });
      await settled(page);
      await page.screenshot({ path: path.join(folder, `${name}-${look}.png`) });
      taken += 1;
    }
  };
  return { picture, taken: () => taken };
}

/** Waits until what was fetched late is drawn: two frames after the fonts and the last lazy chunk. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 2; frames++) {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
  });

/** As tall as all that the screen would scroll to, so that one picture shows a whole step. */
export async function unrolled(page: Page, take: () => Promise<void>): Promise<void> {
  const before = page.viewportSize();
  const more = await page
    .locator('main')
    .first()
    .evaluate((main) => main.scrollHeight - main.clientHeight);
  const style = await page.addStyleTag({
    content: `.wizard-popup { block-size: ${600 + more}px !important; }`,
  });
  if (before) await page.setViewportSize({ ...before, height: before.height + more });
  await take();
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  if (before) await page.setViewportSize(before);
}
