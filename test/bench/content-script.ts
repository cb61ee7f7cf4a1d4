import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { type RunningHalo, startHalo } from '../halo/start';
import { ensureChromium } from '../support/browsers.mjs';
import { extensionFolder, launchChromium } from '../support/chromium';

const rounds = 20;
const mutated = 3_000;

interface Figures {
  /** Script time of the page's main thread for 3,000 nodes added and removed, ms. */
  readonly mutations: number;
  /** The same on a page that is no configuration page. */
  readonly elsewhere: number;
}

interface Times {
  readonly start: number[];
  readonly read: number[];
}

/** Task time the renderer's main thread spends while `work` runs, in ms. */
async function cpuOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const read = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')
      ?.value ?? 0;
  const before = await read();
  await work();
  const after = await read();
  await session.detach();
  return (after - before) * 1_000;
}

const mutate = (page: Page) =>
  page.evaluate(
    (count) =>
      new Promise<void>((done) => {
        const box = document.createElement('div');
        document.body.append(box);
        for (let at = 0; at < count; at += 1) {
          const node = document.createElement('span');
          node.textContent = `row ${at}`;
          box.append(node);
        }
        requestAnimationFrame(() => {
          box.remove();
          // Longer than the settling time of the script, so that its look is in the figure.
          setTimeout(done, 1_600);
        });
      }),
    mutated,
  );

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

async function measure(page: Page, halo: RunningHalo): Promise<Figures> {
  const role = halo.instance().roles.at(-1);
  await page.goto(`https://acme.halopsa.com/config/agents/roles?id=${role?.id}`);
  await page.getByRole('tab', { name: 'Permissions', exact: true }).click();
  await page.getByText('Event Management Access Level').waitFor();
  await page.waitForTimeout(2_500);
  const repeat = async () => {
    const all: number[] = [];
    for (let round = 0; round < 5; round += 1) all.push(await cpuOf(page, () => mutate(page)));
    return median(all);
  };
  const mutations = await repeat();
  await page.goto('https://acme.halopsa.com/config/home');
  await page.waitForTimeout(1_500);
  return { mutations, elsewhere: await repeat() };
}

/** The reader and the content script's own start, timed inside the extension's world on the open page. */
async function timesIn(page: Page): Promise<{ session: { evaluate(expression: string): Promise<unknown> } }> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Halo Companion') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  return {
    session: {
      async evaluate(expression) {
        const contextId = worlds.at(-1);
        if (contextId === undefined) throw new Error('The extension is not on this page.');
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
          expression,
          contextId,
          returnByValue: true,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      },
    },
  };
}

const readTimes = `(() => {
  const reader = globalThis[Symbol.for('halo-companion-reader')];
  const place = { page: 'role', instance: location.origin, recordId: 'x', path: location.pathname + location.search };
  const times = [];
  let fields = 0;
  for (let round = 0; round < ${rounds}; round += 1) {
    const start = performance.now();
    fields = Object.keys(reader.readPage(document, place).fields).length;
    times.push(performance.now() - start);
  }
  return { times, fields };
})()`;

const startTimes = (code: string) => `(() => {
  const times = [];
  for (let round = 0; round < ${rounds}; round += 1) {
    const mark = Symbol.for('halo-companion');
    globalThis[mark]?.stop();
    delete globalThis[mark];
    const start = performance.now();
    ${code};
    times.push(performance.now() - start);
  }
  return times;
})()`;

/** Prints what the content script costs on Halo's pages, beside the same pages without the extension in the same run. */
export async function run(): Promise<void> {
  const halo = await startHalo({ scenario: 'gradient-ready' });
  const standIn = { port: halo.port, spki: halo.spki, hosts: halo.hosts };
  const contentScript = fs.readFileSync(path.join(extensionFolder, 'content-scripts/halo.js'));
  const readerScript = fs.readFileSync(path.join(extensionFolder, 'halo-reader.js'));
  const pointing = fs.readFileSync(path.join(extensionFolder, 'halo-pointing.js'));
  const bare = await chromium.launch({
    executablePath: ensureChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--host-resolver-rules=MAP * 127.0.0.1:${halo.port}`,
      `--ignore-certificate-errors-spki-list=${halo.spki}`,
    ],
  });
  const extended = await launchChromium({ standIn });
  try {
    const without = await measure(await bare.newPage(), halo);
    const page = await extended.context.newPage();
    const own = await extended.open('sidepanel.html');
    await page.bringToFront();
    const withIt = await measure(page, halo);
    const elsewhere = await timesIn(page);
    const starts = (await elsewhere.session.evaluate(
      startTimes(contentScript.toString('utf8')),
    )) as Times['start'];
    const role = halo.instance().roles.at(-1);
    await page.goto(`https://acme.halopsa.com/config/agents/roles?id=${role?.id}`);
    await page.getByRole('tab', { name: 'Permissions', exact: true }).click();
    await page.getByText('Event Management Access Level').waitFor();
    await page.waitForTimeout(2_000);
    const there = await timesIn(page);
    const { times, fields } = (await there.session.evaluate(readTimes)) as {
      times: number[];
      fields: number;
    };
    await own.close();
    const kb = (bytes: number) => `${(bytes / 1_024).toFixed(1)} KB`;
    const ms = (value: number) => `${value.toFixed(2)} ms`;
    const against = (value: number, base: number) =>
      `${ms(value)} (without: ${ms(base)}, ratio ${(value / base).toFixed(2)}, more by ${ms(value - base)})`;
    console.log(
      `content script ${kb(contentScript.length)}, page reader ${kb(readerScript.length)}, together ${kb(contentScript.length + readerScript.length)}; pointing tools, on a click only: ${kb(pointing.length)}`,
    );
    console.log(
      `start on a page that is no configuration page: first ${ms(starts[0] ?? Number.NaN)}, median ${ms(median(starts))} (target 1 ms)`,
    );
    console.log(
      `reading the Permissions tab, ${fields} fields of 113 settings: first ${ms(times[0] ?? Number.NaN)}, median ${ms(median(times))} (target 50 ms)`,
    );
    console.log(
      `CPU per ${mutated} nodes added and removed, Permissions tab: ${against(withIt.mutations, without.mutations)}`,
    );
    console.log(
      `CPU per ${mutated} nodes added and removed, other page: ${against(withIt.elsewhere, without.elsewhere)} (target 5 ms more)`,
    );
  } finally {
    await extended.close();
    await bare.close();
    await halo.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
