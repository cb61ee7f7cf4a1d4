import { expect, test } from 'vitest';
import type { RenderingChoice } from '../halo/renderings/find';
import { named, type RenderingName } from '../halo/renderings/named';
import { openHaloTab } from '../support/journey/halo-tab';
import { stage } from '../support/journey/stage';
import { newComparison, readRendering } from '../support/renderings/read-rendering';

/** A few dozen would take minutes: `RENDERINGS=500 npx vitest … test/e2e/renderings.test.ts` reads a sample as large as asked for. */
const sample = Number(process.env.RENDERINGS ?? 4);
const first = Number(process.env.RENDERINGS_FROM ?? 1);

const choices: readonly RenderingChoice[] = [
  ...(Object.keys(named) as RenderingName[]),
  ...Array.from({ length: sample }, (_, at) => `seed:${first + at}` as const),
];

test('every rendering of every page is read rightly or refused, never wrongly', async () => {
  const on = await stage({ scenario: 'gradient-ready' });
  const { tab } = await openHaloTab(on.browser);
  const own = await on.browser.open('sidepanel.html');
  await tab.bringToFront();
  const sum = newComparison();
  let told = 0;
  for (const choice of choices) {
    const { right, fields } = sum;
    await readRendering(on, { tab, own }, choice, sum);
    if (!process.env.RENDERINGS) continue;
    process.stdout.write(`${JSON.stringify(choice)}: ${sum.right - right} of ${sum.fields - fields}\n`);
    for (const each of sum.wrong.slice(told)) process.stdout.write(`  WRONG ${each}\n`);
    told = sum.wrong.length;
  }
  const { fields, right, refused, missing, wrong } = sum;
  console.log(
    `${choices.length} renderings, ${fields} fields: right ${right}, refused ${refused}, not spoken of ${missing}, wrong ${wrong.length}`,
  );
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
