import type { Page, Request } from 'playwright-core';
import type { SeenRecord } from '../../../lib/page/observation';
import type { HaloInstance } from '../../halo/model/instance';
import { findRendering } from '../../halo/renderings/find';
import type { RenderingName } from '../../halo/renderings/named';
import { shownLabel } from '../../halo/renderings/words';
import { type Comparison, compare, isReadWhole, isReadWrong } from './comparison';
import { compareMarks, type Marks } from './marks';
import { scrollUntilAtRest, stopScrolling } from './scroll-until-at-rest';
import type { StoredLooks } from './stored-looks';
import { type View, viewsOf } from './truths';

export type RenderingText = RenderingName | `seed:${number}`;

/** The extension looks a moment after the page's last change, and once more a second later. */
const looksWithinMs = 1_350;
/** From the first look to the store, on a busy machine; many pages in another language show nothing to be read. */
const firstStoredWithinMs = 4_000;
/** What is empty, or was another record's, is looked at again for as long as Halo may still fill it. */
const settledWithinMs = 7_000;
const longestMs = 12_000;

/** A window of Halo of its own host, so that several can be read at once. */
export interface Lane {
  readonly tab: Page;
  readonly host: string;
  /** What the page has asked of Halo and not been answered yet. */
  readonly asked: ReadonlySet<Request>;
}

export function laneIn(tab: Page, host: string): Lane {
  const asked = new Set<Request>();
  tab.on('request', (request) => asked.add(request));
  tab.on('requestfinished', (request) => asked.delete(request));
  tab.on('requestfailed', (request) => asked.delete(request));
  return { tab, host, asked };
}

/** Goes through views of a rendering as a person does, and hands on what the extension has stored of each. */
export async function goThrough(
  lane: Lane,
  looks: StoredLooks,
  choice: RenderingText,
  views: readonly View[],
  seen: (view: View, record: SeenRecord | null) => Promise<void> | void,
): Promise<void> {
  const { tab, host } = lane;
  await tab.goto(`https://${host}/config/home?rendering=${choice}`, { timeout: 120_000 });
  let open = '';
  for (const view of views) {
    const since = Date.now();
    if (view.path !== open) await follow(tab, view.path);
    open = view.path;
    if (view.tab) await openTab(tab, choice, view.tab);
    await seen(view, await lastLook(lane, looks, view, since));
  }
}

/** Compares what the extension has stored of every view of a rendering, and what it would mark there, with what a person sees. */
export const readRendering = (
  lane: Lane,
  looks: StoredLooks,
  instance: HaloInstance,
  choice: RenderingText,
  sum: Comparison,
  marks: Marks | null,
): Promise<void> => {
  const rendering = findRendering(choice);
  return goThrough(lane, looks, choice, viewsOf(instance, rendering), async (view, seen) => {
    const title = `${choice} ${view.page} ${view.tab ?? ''}`;
    compare(title, rendering.language, view, seen, sum);
    if (marks) await compareMarks({ title, rendering, view, seen }, lane.tab, marks);
  });
};

/** Halo goes from page to page without loading. */
const follow = (tab: Page, path: string): Promise<void> =>
  tab.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

async function openTab(tab: Page, choice: RenderingText, name: string): Promise<void> {
  const { language, wording } = findRendering(choice);
  const shown = shownLabel({ language, wording: wording ?? 'standard' }, name);
  // A record that is kept open off the screen has the same tabs.
  const onScreen = tab.locator(':not([aria-hidden="true"] *)');
  await tab
    .getByText(shown, { exact: true })
    .and(onScreen)
    .filter({ visible: true })
    .first()
    .dispatchEvent('click');
}

/** What is stored once everything is read, or once the page has come to rest and the extension has looked again. */
async function lastLook(
  { tab, host, asked }: Lane,
  looks: StoredLooks,
  view: View,
  since: number,
): Promise<SeenRecord | null> {
  const isThis = (each: SeenRecord) =>
    each.page === view.page && each.instance === `https://${host}` && each.at >= since;
  const newest = () => looks.all.find(isThis) ?? null;
  let [resting, whole] = [false, false];
  const untilAtRest = async () => {
    do await scrollUntilAtRest(tab, looksWithinMs, longestMs);
    while (!whole && asked.size > 0);
    resting = true;
  };
  const rest = untilAtRest();
  while (!resting && !whole) {
    await Promise.race([rest, looks.changed(longestMs)]);
    whole = isReadWhole(view, newest());
  }
  if (resting) {
    const until = Date.now() + firstStoredWithinMs;
    while (!newest() && Date.now() < until) await looks.changed(until - Date.now());
    const isDone = () => {
      const told = looks.told(view.page, `https://${host}`);
      if (!told || told.at < since) return newest() === null;
      return told.settled && (newest()?.at ?? 0) >= told.at;
    };
    const settled = Date.now() + settledWithinMs;
    while (!isDone() && Date.now() < settled) await looks.changed(settled - Date.now());
    // What the page showed before it was filled may be on its way still.
    const last = Date.now() + longestMs;
    while (isReadWrong(view, newest()) && Date.now() < last) await looks.changed(last - Date.now());
  }
  if (!resting) await stopScrolling(tab);
  await rest;
  return newest();
}
