import { expect, test } from 'vitest';
import { named, type RenderingName } from '../halo/renderings/named';
import { stage } from '../support/journey/stage';
import { openWindows } from '../support/open-windows';
import { newComparison } from '../support/renderings/comparison';
import { type RenderingText, readRendering } from '../support/renderings/read-rendering';
import { watchStoredLooks } from '../support/renderings/stored-looks';
import { makeOdd } from '../support/renderings/truths';

/** `RENDERINGS=500 npx vitest … test/e2e/renderings.test.ts` reads a sample as large as asked for. */
const sample = Number(process.env.RENDERINGS ?? 4);
const first = Number(process.env.RENDERINGS_FROM ?? 1);

const choices: readonly RenderingText[] = [
  ...(first === 1 ? (Object.keys(named) as RenderingName[]) : []),
  ...Array.from({ length: sample }, (_, at) => `seed:${first + at}` as const),
];

const lanes = process.env.RENDERINGS ? 8 : 3;

test('every rendering of every page is read rightly or refused, never wrongly', async () => {
  const hosts = Array.from({ length: lanes }, (_, at) => `lane${at}.halopsa.com`);
  const { halo, browser } = await stage({ scenario: 'gradient-ready', alsoMapped: hosts });
  makeOdd(halo.instance());
  const own = await browser.context.newPage();
  await own.goto(browser.url('manifest.json'));
  const looks = await watchStoredLooks(own);
  const sum = newComparison();
  const started = Date.now();
  const left = [...choices];
  let told = 0;
  const windows = await openWindows(own, lanes);
  const reading = windows.map(async (tab, at) => {
    for (let choice = left.shift(); choice; choice = left.shift()) {
      await readRendering({ tab, host: hosts[at] ?? '' }, looks, halo.instance(), choice, sum);
      if (process.env.RENDERINGS) process.stdout.write(`${choice} `);
      for (const each of sum.wrong.slice(told)) process.stdout.write(`\nWRONG ${each}\n`);
      told = sum.wrong.length;
    }
  });
  await Promise.all(reading);
  const { fields, right, refused, missing, wrong, unseen } = sum;
  console.log(
    `${choices.length} renderings, ${fields} fields in ${Math.round((Date.now() - started) / 1_000)} s: right ${right}, refused ${refused}, not spoken of ${missing}, wrong ${wrong.length}`,
  );
  if (process.env.RENDERINGS) console.log(`${unseen.length} views never seen: ${unseen.join(', ')}`);
  if (process.env.RENDERINGS)
    console.log(
      [...sum.unread]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 60)
        .map(([why, times]) => `${times} ${why}`)
        .join('\n'),
    );
  expect(wrong).toEqual([]);
  expect(right / fields).toBeGreaterThan(0.5);
}, 3_600_000);
