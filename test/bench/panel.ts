import type { Page } from 'playwright-core';
import { resourceTypes } from '../../lib/core/resource-type';
import { hostedHost, startHalo } from '../halo/start';
import { launchChromium } from '../support/chromium';
import { seedConnection } from '../support/direct';
import { inBrowser } from '../support/in-browser';
import { firstRowMs, type Searched, scroll, search, watchFirstRow } from './panel-page';
import { judgeTargets } from './targets';

/** As people type them: from single letters over names and parts of numbers to what is not there. */
const queries = [
  ...['a', 'ac', 'acm', 'acme'],
  ...['l', 'la', 'lap', 'lapt', 'laptop', 'laptop l', 'laptop lt', 'laptop ltd'],
  ...[
    'smith',
    'sarah',
    'müller',
    'harbour',
    'harbour vet',
    'user15@client',
    '@client152',
    '01632',
    'inv-0001',
  ],
  ...['network upgrade', 'e', 'er', '2026', 'x', 'zz', 'qqqq', 'firewall', 'ref-1', '12', '1 2 3'],
];

const frames = 240;

/**
 * The side panel of the production build with `--records N` (500,000) stored, beside a plain page of the same run that reads
 * all and filters.
 */
export async function benchPanel(flags: ReadonlyMap<string, string>): Promise<object> {
  const records = Number(flags.get('records') ?? 500_000);
  const halo = await startHalo({ scenario: 'scopable-ready' });
  const browser = await launchChromium({ standIn: halo });
  try {
    const plain = await browser.open('dashboard.html');
    // tsx names inner functions by a helper that the page has not.
    await browser.context.addInitScript('globalThis.__name = (named) => named');
    await plain.evaluate('globalThis.__name = (named) => named');
    if (!halo.credentials) throw new Error('The scenario set nothing up.');
    const base = `https://${hostedHost}`;
    const connectionId = await seedConnection(plain, base, halo.credentials, resourceTypes);
    await plain.evaluate(await inBrowser('bench/panel-seed.ts'));
    const stored = await call<number>(plain, 'seedRecords', connectionId, records);
    console.log(`${stored} records stored`);
    const bare = await call<PlainTimes>(plain, 'plainPage', connectionId, queries);
    console.log('the plain page is done');
    await plain.goto('about:blank');

    const opened: number[] = [];
    for (let round = 0; round < 3; round += 1) opened.push(await openPanel(browser));
    const side = await browser.context.newPage();
    await side.setViewportSize({ width: 360, height: 720 });
    const began = performance.now();
    await side.goto(browser.url('sidepanel.html'));
    await side.getByRole('switch', { name: 'All types' }).click();
    await search(side, 'a');
    await side.locator('.records[aria-busy=false]').waitFor({ timeout: 300_000 });
    const readMs = performance.now() - began;
    const searched: Searched[] = [];
    for (const query of queries) searched.push(await search(side, query));
    const differing = queries.filter((_, at) => String(searched[at]?.found) !== String(bare.found[at]));
    await side.getByRole('searchbox').fill('');
    await side.getByRole('tab', { name: 'Assets' }).click();
    await side.getByRole('option').first().waitFor();
    const scrolled = await scroll(side, frames);
    return judge({
      records: stored,
      opened,
      readMs,
      searched: searched.map(({ ms }) => ms),
      bare,
      scrolled,
      differing,
    });
  } finally {
    await browser.close();
    await halo.close();
  }
}

interface PlainTimes {
  readonly firstRowsMs: number;
  readonly searchMs: readonly number[];
  readonly found: readonly (readonly number[])[];
}

interface Figures {
  readonly records: number;
  readonly opened: readonly number[];
  readonly readMs: number;
  readonly searched: readonly number[];
  readonly bare: PlainTimes;
  readonly scrolled: Awaited<ReturnType<typeof scroll>>;
  readonly differing: readonly string[];
}

async function openPanel(browser: Awaited<ReturnType<typeof launchChromium>>): Promise<number> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 360, height: 720 });
  await watchFirstRow(page);
  await page.goto(browser.url('sidepanel.html'));
  const ms = await firstRowMs(page);
  await page.close();
  return ms;
}

const share = (all: readonly number[], part: number): number =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? Number.NaN;

function judge({ records, opened, readMs, searched, bare, scrolled, differing }: Figures): object {
  const first = share(opened, 0.5);
  const [p50, p95] = [share(searched, 0.5), share(searched, 0.95)];
  const [bare50, bare95] = [share(bare.searchMs, 0.5), share(bare.searchMs, 0.95)];
  const ratio = (one: number, other: number) => Number((one / other).toFixed(3));
  console.table({
    'first rows, ms': { panel: first, plain: bare.firstRowsMs, ratio: ratio(first, bare.firstRowsMs) },
    'search p50, ms': { panel: p50, plain: bare50, ratio: ratio(p50, bare50) },
    'search p95, ms': { panel: p95, plain: bare95, ratio: ratio(p95, bare95) },
    'all types searchable, ms': { panel: readMs },
  });
  const slowest = queries
    .map((query, at) => ({
      query,
      panel: searched[at] ?? 0,
      found: (bare.found[at] ?? []).reduce((sum, each) => sum + each, 0),
    }))
    .sort((a, b) => b.panel - a.panel);
  console.table(slowest.slice(0, 6));
  const missed = judgeTargets([
    { figure: 'first rows after opening, median of three', value: first, most: 200, unit: 'ms' },
    { figure: 'search over all types, p95', value: p95, most: 50, unit: 'ms' },
    { figure: 'frame while scrolling, median', value: share(scrolled.frames, 0.5), most: 17, unit: 'ms' },
    { figure: 'frame while scrolling, p95', value: share(scrolled.frames, 0.95), most: 34, unit: 'ms' },
    { figure: 'rows in the page while scrolling, most', value: scrolled.mostRows, most: 60, unit: 'rows' },
    {
      figure: 'queries that found something else than the plain page',
      value: differing.length,
      most: 0,
      unit: 'queries',
    },
  ]);
  return {
    missed,
    records,
    firstRowsMs: opened,
    plainFirstRowsMs: bare.firstRowsMs,
    readMs,
    search: { p50, p95, plain50: bare50, plain95: bare95 },
    frames: {
      median: share(scrolled.frames, 0.5),
      p95: share(scrolled.frames, 0.95),
      idle95: share(scrolled.idle, 0.95),
      waiting: scrolled.waiting,
      of: scrolled.frames.length,
    },
    mostRows: scrolled.mostRows,
    differing,
  };
}

const call = <T>(page: Page, name: string, ...values: unknown[]): Promise<T> =>
  page.evaluate(
    ([of, given]) =>
      (globalThis as unknown as Record<string, (...all: unknown[]) => Promise<T>>)[of]?.(
        ...given,
      ) as Promise<T>,
    [name, values] as const,
  );
