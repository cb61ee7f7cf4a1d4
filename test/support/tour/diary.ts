import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** One step of the tour: done on this page; `run` answers what was seen, or throws. */
export type Step = (page: Page, title: string, run: () => Promise<string>) => Promise<void>;

/** A step did not come out as it should; it has been told already. */
export class StepFailed extends Error {}

/** Numbers the steps, prints a line for each, and saves a picture of each, also of one that failed. */
export function openDiary(folder: string): { readonly step: Step; readonly made: () => number } {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  let made = 0;
  const step: Step = async (page, title, run) => {
    made += 1;
    const number = String(made).padStart(2, '0');
    const picture = path.join(folder, `${number}-${fileName(title)}.png`);
    try {
      const seen = await run();
      await page.screenshot({ path: picture });
      console.log(`✓ ${number} ${title}: ${seen}`);
    } catch (thrown) {
      console.log(`✗ ${number} ${title}`);
      console.log(indented(thrown instanceof Error ? thrown.message : String(thrown)));
      console.log(indented(`The screen said: ${await screenText(page)}`));
      await page.screenshot({ path: picture }).then(
        () => console.log(indented(`Picture: ${picture}`)),
        (reason: unknown) => console.log(indented(`No picture could be taken: ${String(reason)}`)),
      );
      throw new StepFailed(title);
    }
  };
  return { step, made: () => made };
}

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const indented = (text: string): string => text.replace(/^/gm, '     ');

const screenText = (page: Page): Promise<string> =>
  page
    .evaluate(() => document.body.innerText.replace(/\s*\n\s*/g, ' | ').slice(0, 1500))
    .catch((reason: unknown) => `nothing that could be read (${String(reason)})`);
