import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startHalo } from '../halo/start';
import { bytesOf, filesBeforeFirstPaint } from '../support/built-files';
import { type ExtensionBrowser, extensionFolder, launchChromium } from '../support/chromium';
import { credentialsOf, goToReview } from '../support/journey/connect';
import { wizardOn } from '../support/journey/wizard';
import { visitPages } from '../support/screens/visit-pages';
import { judgeTargets } from './targets';

const rounds = 15;
const emptyPage = 'empty.html';

/** What tells a verdict on the popup, by what it opens with. */
const verdicts = {
  wizard: '[data-check][data-outcome="passed"]',
  status: '[data-connection] .banner',
} as const;

/** Milliseconds since the page was asked for. */
interface Opening {
  readonly painted: number;
  /** The first verdict stood on the screen; null for the empty page, which has none. */
  readonly told: number | null;
  /** How far what stood there was moved until then, as the browser scores it. */
  readonly shift: number;
}

/**
 * How fast the popup opens, each time with a stopped worker: its first paint and its first verdict, in the wizard and once connected,
 * beside an empty page of the same extension opened in turn with it.
 */
export async function benchPopup(): Promise<object> {
  const files = filesBeforeFirstPaint(extensionFolder, 'popup.html');
  const extension = withEmptyPage();
  const halo = await startHalo({ scenario: 'scopable-ready' });
  const browser = await launchChromium({ standIn: halo, extension });
  try {
    const popup = await browser.open('popup.html');
    const wizard = wizardOn(popup);
    await wizard.choose('Scopable', 'https://acme.halopsa.com');
    await wizard.next();
    await visitPages({ halo, browser }, ['role', 'agent', 'application', 'api']);
    await popup.bringToFront();
    await popup.locator(verdicts.wizard).first().waitFor();
    await popup.goto('about:blank');
    const inWizard = await compare(browser, 'wizard');

    await popup.goto(browser.url('popup.html'));
    await wizard.next();
    await wizard.fill(credentialsOf(halo));
    await wizard.test();
    await goToReview({ page: popup, wizard });
    await wizard.start();
    await popup.getByText(/records synced, next sync/).waitFor({ timeout: 60_000 });
    await popup.goto('about:blank');
    const connected = await compare(browser, 'status');

    const kilobytes = bytesOf(extensionFolder, files) / 1024;
    console.table({ 'in the wizard': inWizard, connected });
    const missed = judgeTargets([
      { figure: 'scripts and styles before the first paint', value: kilobytes, most: 60, unit: 'KB' },
      { figure: 'first paint, in the wizard', value: inWizard.painted, most: 120, unit: 'ms' },
      { figure: 'first verdict, in the wizard', value: inWizard.told, most: 180, unit: 'ms' },
      { figure: 'first paint, connected', value: connected.painted, most: 120, unit: 'ms' },
      { figure: 'first verdict, connected', value: connected.told, most: 180, unit: 'ms' },
      {
        figure: 'layout shift while it opens',
        value: Math.max(inWizard.shift, connected.shift),
        most: 0,
        unit: 'score',
      },
    ]);
    return { kilobytes, inWizard, connected, missed };
  } finally {
    await browser.close();
    await halo.close();
    fs.rmSync(extension, { recursive: true, force: true });
  }
}

/** The production build with one page more, which holds a single letter. */
function withEmptyPage(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'halo-companion-build-'));
  fs.cpSync(extensionFolder, folder, { recursive: true });
  fs.writeFileSync(path.join(folder, emptyPage), '<!doctype html><title>Empty</title><p>·</p>');
  return folder;
}

/** The popup and the empty page opened in turn; medians, and how many times the empty page's paint that is. */
async function compare(browser: ExtensionBrowser, scene: keyof typeof verdicts) {
  const popup: Opening[] = [];
  const empty: Opening[] = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await open(browser, emptyPage, null));
    popup.push(await open(browser, 'popup.html', verdicts[scene]));
  }
  const base = median(empty.map(({ painted }) => painted));
  const painted = median(popup.map((each) => each.painted));
  const told = median(popup.map((each) => each.told ?? Number.NaN));
  return {
    emptyPage: base,
    painted,
    paintedRatio: painted / base,
    told,
    toldRatio: told / base,
    shift: Math.max(...popup.map(({ shift }) => shift)),
    slowestTold: Math.max(...popup.map((each) => each.told ?? Number.NaN)),
  };
}

async function open(browser: ExtensionBrowser, name: string, verdict: string | null): Promise<Opening> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 380, height: 600 });
  await page.addInitScript(`(${watch})(${JSON.stringify(verdict)})`);
  await browser.killWorker();
  await page.bringToFront();
  await page.goto(`chrome-extension://${browser.id}/${name}`, { waitUntil: 'commit' });
  const opening = (await page.evaluate('globalThis.opening')) as Opening;
  await page.close();
  return opening;
}

/** Runs in the page, before its own scripts: resolves once it has painted and, if one is awaited, a verdict is drawn. */
const watch = `(selector) => {
  const painted = new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const first = list.getEntriesByName('first-contentful-paint')[0];
      if (first) observer.disconnect(), resolve(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const drawn = (done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  });
  const told = selector === null ? null : new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      drawn(resolve);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  let shift = 0;
  const moved = new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  });
  moved.observe({ type: 'layout-shift', buffered: true });
  globalThis.opening = Promise.all([painted, told]).then(([painted, told]) => {
    for (const { value } of moved.takeRecords()) shift += value;
    return { painted, told, shift };
  });
}`;

const median = (all: readonly number[]): number =>
  [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN;
