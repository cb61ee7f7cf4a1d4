import { resourceTypes } from '../../lib/core/resource-type';
import { resources } from '../../lib/resources/registry';
import { mostOnTheirWay } from '../../lib/sync/read-ahead';
import { hostedHost, startHalo } from '../halo/start';
import { launchChromium } from '../support/chromium';
import { command, endOfRun, seedBudget, seedConnection } from '../support/direct';
import { bareLoop, type LoopInput } from './bare-loop';
import { measureWriter } from './measure-writer';
import { judgeTargets } from './targets';
import { watchHeap } from './worker-heap';

/** So many pages the writer is given at once where its own speed is measured. */
const pagesWaiting = 10;

const origin = `https://${hostedHost}`;

/**
 * The sync of the production build in its real service worker against the stand-in, beside the bare loop in the same worker.
 * Flags: `--records N` (500,000), `--latency MS` of the slow part (150).
 */
export async function benchSync(flags: ReadonlyMap<string, string>): Promise<object> {
  const records = Number(flags.get('records') ?? 500_000);
  const latency = Number(flags.get('latency') ?? 150);
  const halo = await startHalo({ scenario: 'scopable-ready', data: { records } });
  halo.switches.rateLimit = null;
  const browser = await launchChromium({ standIn: halo });
  try {
    const page = await browser.open('dashboard.html');
    // tsx names inner functions by a helper that the page has not.
    await page.evaluate('globalThis.__name = (named) => named');
    await seedBudget(page, origin, Date.now());
    const { credentials } = halo;
    if (!credentials) throw new Error('The scenario set nothing up.');
    const connectionId = await seedConnection(page, origin, credentials);

    const totals = halo.instance().totals();
    const types = resourceTypes.filter((type) => type !== 'invoices');
    const lists = types.map((type) => ({
      path: resources[type].path,
      query: resources[type].query,
      rows: totals[type],
    }));
    const loop: LoopInput = { base: origin, ...credentials, lists, pageSize: 100, pages: 1e9 };
    const inWorker = (input: LoopInput) => browser.worker.evaluate(bareLoop, input);
    await inWorker({ ...loop, pages: 5 });
    const bareBefore = await inWorker(loop);

    const heap = await watchHeap(browser.context);
    await command(page, 'sync.start', { connectionId });
    const first = await endOfRun(page, null);
    const bareAfter = await inWorker(loop);

    const { data } = halo.instance();
    const changed: Record<string, number> = {};
    for (const type of types) {
      const positions = data.positions(type);
      changed[type] = 0;
      for (let at = 0; at < positions; at += 100) {
        const id = Number(data.rowAt(type, at)?.id);
        data.change(type, id, { [resources[type].titleField]: `Changed ${at}` });
        changed[type] += 1;
      }
      for (let at = 50; at < positions; at += 1_000) data.remove(type, Number(data.rowAt(type, at)?.id));
    }
    await command(page, 'sync.start', { connectionId });
    const second = await endOfRun(page, first.id);

    halo.switches.latencyMs = latency;
    const slowTypes = lists.filter(({ rows }) => rows > 0);
    const plain = await inWorker({ ...loop, lists: slowTypes, pageSize: 50, pages: 12 });
    await command(page, 'sync.start', { connectionId, full: true });
    const slow = await endOfRun(page, second.id);
    halo.switches.latencyMs = 0;
    const heapBytes = await heap.stop();
    const inSync = await measureWriter(browser.worker, data, mostOnTheirWay.slow);
    const writer = await measureWriter(browser.worker, data, pagesWaiting);

    const fetched = (run: typeof first) =>
      Object.values(run.types).reduce((sum, count) => sum + count.fetched, 0);
    const requests = (run: typeof first) =>
      Object.values(run.types).reduce((sum, count) => sum + count.requests, 0);
    const lasted = (run: typeof first) => (run.endedAt ?? 0) - run.startedAt;
    const bareMs = (bareBefore.ms + bareAfter.ms) / 2;
    const rate = (rows: number, ms: number) => Math.round((rows / ms) * 1_000);
    console.table({
      'bare loop': {
        rows: bareBefore.rows,
        seconds: bareMs / 1000,
        'rows/s': rate(bareBefore.rows, bareMs),
        requests: bareBefore.requests,
      },
      'first sync': {
        rows: fetched(first),
        seconds: lasted(first) / 1000,
        'rows/s': rate(fetched(first), lasted(first)),
        requests: requests(first),
      },
      'second sync (1 % changed)': {
        rows: fetched(second),
        seconds: lasted(second) / 1000,
        requests: requests(second),
      },
      [`plain client, 50 a page, ${latency} ms`]: {
        rows: plain.rows,
        seconds: plain.ms / 1000,
        'rows/s': rate(plain.rows, plain.ms),
        requests: plain.requests,
      },
      [`full sync, ${latency} ms`]: {
        rows: fetched(slow),
        seconds: lasted(slow) / 1000,
        'rows/s': rate(fetched(slow), lasted(slow)),
        requests: requests(slow),
      },
      [`writer alone, ${mostOnTheirWay.slow} pages waiting, the most in a sync`]: {
        rows: inSync.rows,
        seconds: inSync.ms / 1000,
        'rows/s': rate(inSync.rows, inSync.ms),
      },
      [`writer alone, ${pagesWaiting} pages waiting`]: {
        rows: writer.rows,
        seconds: writer.ms / 1000,
        'rows/s': rate(writer.rows, writer.ms),
      },
    });
    const perType = types.map((type) => {
      const count = second.types[type];
      return {
        type,
        mode: count?.mode,
        state: count?.state,
        changed: changed[type],
        requests: count?.requests,
        most: Math.ceil((changed[type] ?? 0) / 100) + 4,
      };
    });
    console.table(perType);
    // Halo lists no changes of products, contracts and invoices: those are read in full.
    const overAsked = perType
      .filter(({ mode }) => mode === 'incremental')
      .map(({ requests: asked = 0, most }) => asked - most);
    const missed = judgeTargets([
      {
        figure: 'first sync, of the bare loop’s time',
        value: lasted(first) / bareMs,
        most: 1.5,
        unit: 'ratio',
      },
      {
        figure: `records written a second, ${pagesWaiting} pages waiting`,
        value: rate(writer.rows, writer.ms),
        least: 100_000,
        unit: 'rows/s',
      },
      {
        figure: 'second sync: requests over ⌈changed / 100⌉ + 4, worst type',
        value: Math.max(...overAsked),
        most: 0,
        unit: 'requests',
      },
      { figure: 'worker’s heap', value: heapBytes / 2 ** 20, most: 200, unit: 'MB' },
      {
        figure: 'rows missing after the first sync',
        value: bareBefore.rows - fetched(first),
        most: 0,
        unit: 'rows',
      },
    ]);
    return {
      missed,
      records,
      bareMs: [Math.round(bareBefore.ms), Math.round(bareAfter.ms)],
      firstMs: lasted(first),
      ratio: Number((lasted(first) / bareMs).toFixed(2)),
      firstState: first.state,
      requests: requests(first),
      second: perType,
      plainRowsPerSecond: rate(plain.rows, plain.ms),
      slowRowsPerSecond: rate(fetched(slow), lasted(slow)),
      speedUp: Number((rate(fetched(slow), lasted(slow)) / rate(plain.rows, plain.ms)).toFixed(1)),
      writtenPerSecond: rate(writer.rows, writer.ms),
      writtenPerSecondAsInSync: rate(inSync.rows, inSync.ms),
      heapMegabytes: Math.round(heapBytes / 2 ** 20),
    };
  } finally {
    await browser.close();
    await halo.close();
  }
}
