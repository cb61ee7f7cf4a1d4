import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type RunningHalo, startHalo } from '../halo/start';
import { extensionFolder, launchChromium } from '../support/chromium';
import { tell } from '../support/journey/own-message';
import { judgeTargets } from './targets';
import { settingsOn, verdictTimes, type World } from './verdict-time';

const rounds = 20;
const mutated = 3_000;

interface Times {
  readonly start: number[];
  readonly read: number[];
}

/** CPU time the renderer's main thread spends on tasks while `work` runs, in ms; waiting for a processor is not in it. */
async function cpuOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')
      ?.value ?? 0;
  const before = await read();
  await work();
  const after = await read();
  await session.detach();
  return (after - before) * 1_000;
}

const mutate = (page: Page, nodes: number) =>
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
    nodes,
  );

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

interface Cost {
  /** 3,000 nodes added and removed, with the content script and on the same page after it has been stopped, ms. */
  readonly with: number;
  readonly without: number;
  /** What the script adds to that, less what it adds to a single node: the look itself is the same for both. */
  readonly perNodes: number;
}

/** What the script adds on the page that is open. Afterwards it no longer runs there. */
async function costOn(page: Page): Promise<Cost> {
  const repeat = async (nodes: number) => {
    const all: number[] = [];
    for (let round = 0; round < rounds / 2; round += 1) {
      all.push(await cpuOf(page, () => mutate(page, nodes)));
    }
    return median(all);
  };
  await mutate(page, mutated);
  const [many, one] = [await repeat(mutated), await repeat(1)];
  const { session } = await timesIn(page);
  await session.evaluate(`globalThis[Symbol.for('halo-companion')].stop()`);
  const [bareMany, bareOne] = [await repeat(mutated), await repeat(1)];
  return { with: many, without: bareMany, perNodes: many - bareMany - (one - bareOne) };
}

async function openPermissions(page: Page, halo: RunningHalo): Promise<void> {
  const role = halo.instance().roles.at(-1);
  await page.goto(`https://acme.halopsa.com/config/agents/roles?id=${role?.id}`);
  await page.getByRole('tab', { name: 'Permissions', exact: true }).click();
  await page.getByText('Event Management Access Level').waitFor();
  await page.waitForTimeout(2_500);
}

/** The reader and the content script's own start, timed inside the extension's world on the open page. */
async function timesIn(page: Page): Promise<{ session: World }> {
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
          awaitPromise: true,
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

/** What the content script costs on Halo's pages, beside the same pages after it was stopped, in the same run. */
export async function benchContentScript(): Promise<object> {
  const halo = await startHalo({ scenario: 'gradient-ready' });
  const standIn = { port: halo.port, spki: halo.spki, hosts: halo.hosts };
  const contentScript = fs.readFileSync(path.join(extensionFolder, 'content-scripts/halo.js'));
  const readerScript = fs.readFileSync(path.join(extensionFolder, 'halo-reader.js'));
  const panelScript = fs.readFileSync(path.join(extensionFolder, 'halo-panel.js'));
  const pointing = fs.readFileSync(path.join(extensionFolder, 'halo-pointing.js'));
  const extended = await launchChromium({ standIn });
  try {
    const page = await extended.context.newPage();
    const own = await extended.open('sidepanel.html');
    await tell(own, 'draft.change', { profileId: 'gradient' });
    await page.bringToFront();
    await openPermissions(page, halo);
    const permissions = await costOn(page);
    await openPermissions(page, halo);
    const there = await timesIn(page);
    const { times, fields } = (await there.session.evaluate(readTimes)) as {
      times: number[];
      fields: number;
    };
    const settings = await settingsOn(page);
    if (settings < 113) throw new Error(`Only ${settings} settings are on the Permissions tab.`);
    const verdicts = await verdictTimes(there.session, rounds);
    const step = (name: keyof (typeof verdicts)[number]) => median(verdicts.map((each) => each[name]));
    await page.goto('https://acme.halopsa.com/config/home');
    await page.waitForTimeout(1_500);
    const elsewhere = await costOn(page);
    const { session } = await timesIn(page);
    const starts = (await session.evaluate(startTimes(contentScript.toString('utf8')))) as Times['start'];
    await own.close();
    const kb = (bytes: number) => `${(bytes / 1_024).toFixed(1)} KB`;
    const ms = (value: number) => `${value.toFixed(2)} ms`;
    const against = ({ with: value, without: base }: Cost) =>
      `${ms(value)} (without: ${ms(base)}, ratio ${(value / base).toFixed(2)}, more by ${ms(value - base)})`;
    console.log(
      `content script ${kb(contentScript.length)}; on configuration pages the page reader too, ${kb(readerScript.length)}, and the panel, ${kb(panelScript.length)}; on a click the pointing tools, ${kb(pointing.length)}`,
    );
    console.log(
      `all scripts of a configuration page together: ${kb(contentScript.length + readerScript.length + panelScript.length)}`,
    );
    console.log(
      `verdict on the Permissions tab, ${settings} settings, from the page held to be settled (the pause before it is not counted), median of ${rounds}: read after ${ms(step('read'))}, judged after ${ms(step('judged'))}, drawn after ${ms(step('drawn'))}, in the next frame after ${ms(step('painted'))}`,
    );
    console.log(`mutations on the Permissions tab: ${against(permissions)}`);
    console.log(`mutations on another page: ${against(elsewhere)}`);
    const missed = judgeTargets([
      { figure: 'content script, raw', value: contentScript.length / 1_024, most: 24, unit: 'KB' },
      { figure: 'start on a page that is no configuration page', value: median(starts), most: 1, unit: 'ms' },
      { figure: `reading the Permissions tab, ${fields} fields`, value: median(times), most: 50, unit: 'ms' },
      {
        figure: `verdict drawn on the Permissions tab, ${settings} settings`,
        value: step('drawn'),
        most: 50,
        unit: 'ms',
      },
      {
        figure: `more CPU per ${mutated} mutated nodes, Permissions tab`,
        value: permissions.perNodes,
        most: 5,
        unit: 'ms',
      },
      {
        figure: `more CPU per ${mutated} mutated nodes, other page`,
        value: elsewhere.with - elsewhere.without,
        most: 5,
        unit: 'ms',
      },
    ]);
    return {
      contentScriptBytes: contentScript.length,
      readerBytes: readerScript.length,
      panelBytes: panelScript.length,
      pointingBytes: pointing.length,
      startMs: median(starts),
      readMs: median(times),
      fields,
      settings,
      verdictMs: {
        read: step('read'),
        judged: step('judged'),
        drawn: step('drawn'),
        painted: step('painted'),
      },
      mutations: { permissions, elsewhere },
      missed,
    };
  } finally {
    await extended.close();
    await halo.close();
  }
}
