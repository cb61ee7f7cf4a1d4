import { Dice } from '../chaos/dice';
import { hostedHost, type RunningHalo, startHalo } from '../halo/start';
import { type Content, contentOf } from '../support/content-hash';
import { command, endOfRun, type OwnPage, seedBudget, seedConnection } from '../support/direct';
import { type LonelyChromium, launchLonely } from '../support/lonely-chromium';
import { judgeTargets } from './targets';

declare const chrome: { readonly alarms: { create(name: string, when: { when: number }): Promise<void> } };

const origin = `https://${hostedHost}`;

interface Life extends Content {
  readonly requests: number;
  readonly state: string;
  readonly seconds: number;
  readonly deaths: number;
}

/**
 * The first sync of the production build, undisturbed and then with its worker killed at random points, in a Chromium nobody is
 * attached to the worker of. Flags: `--records N` (500,000), `--deaths N` (50), `--seed N`.
 */
export async function benchDeaths(flags: ReadonlyMap<string, string>): Promise<object> {
  const records = Number(flags.get('records') ?? 500_000);
  const deaths = Number(flags.get('deaths') ?? 50);
  const seed = Number(flags.get('seed') ?? 1);
  const halo = await startHalo({ scenario: 'scopable-ready', data: { records } });
  halo.switches.rateLimit = null;
  try {
    const calm = await live(halo, []);
    const dice = new Dice(seed);
    const points = Array.from({ length: deaths }, () => 1 + dice.below(calm.requests - 1)).sort(
      (one, other) => one - other,
    );
    const disturbed = await live(halo, points);
    console.table({ undisturbed: short(calm), [`killed at ${deaths} points`]: short(disturbed) });
    const missed = judgeTargets([
      { figure: 'workers killed', value: disturbed.deaths, least: deaths, unit: 'deaths' },
      { figure: 'same content', value: calm.hash === disturbed.hash ? 1 : 0, least: 1, unit: 'yes' },
      {
        figure: 'more requests',
        value: (100 * (disturbed.requests - calm.requests)) / calm.requests,
        most: 3,
        unit: '%',
      },
    ]);
    return { records, seed, calm, disturbed, missed };
  } finally {
    await halo.close();
  }
}

const short = ({ hash, ...life }: Life) => ({ ...life, hash: hash.slice(0, 12) });

/** One first sync in a browser of its own, whose worker is killed when so many requests have reached Halo. */
async function live(halo: RunningHalo, points: readonly number[]): Promise<Life> {
  const browser = await launchLonely({ standIn: halo });
  try {
    const page = await browser.open('dashboard.html');
    await seedBudget(page, origin, Date.now());
    if (!halo.credentials) throw new Error('The scenario set nothing up.');
    const connectionId = await seedConnection(page, origin, halo.credentials);
    halo.clearRequests();
    const began = performance.now();
    await command(page, 'sync.start', { connectionId });
    const dying = killAt(points, browser, page, halo);
    const run = await endOfRun(page, null);
    const seconds = Math.round((performance.now() - began) / 1_000);
    const died = await dying;
    return {
      state: run.state,
      seconds,
      requests: halo.requests.length,
      deaths: died,
      ...(await contentOf(page)),
    };
  } finally {
    await browser.close();
  }
}

/** Kills the worker at each point and lets the watchdog's alarm go off at once, instead of after half a minute. */
async function killAt(
  points: readonly number[],
  browser: LonelyChromium,
  page: OwnPage,
  halo: RunningHalo,
): Promise<number> {
  let deaths = 0;
  for (const point of points) {
    await halo.waitForRequest(() => halo.requests.length >= point, 600_000);
    // At a point already passed the worker may not be back yet.
    while (!(await browser.killWorker())) await new Promise((resolve) => setTimeout(resolve, 20));
    deaths += 1;
    await page.evaluate((name) => chrome.alarms.create(name, { when: Date.now() }), 'sync.watchdog');
    const before = halo.requests.length;
    await halo.waitForRequest(() => halo.requests.length > before, 60_000);
  }
  return deaths;
}
