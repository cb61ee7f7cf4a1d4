import type { Page } from 'playwright-core';
import type { Reading, SeenRecord } from '../../../lib/page/observation';
import { findRendering, type RenderingChoice } from '../../halo/renderings/find';
import type { Sight } from '../../halo/renderings/sight';
import { shownLabel } from '../../halo/renderings/words';
import type { Stage } from '../journey/stage';
import { dumpStore } from '../journey/store';
import { type View, viewsOf } from './truths';

export interface Comparison {
  fields: number;
  right: number;
  refused: number;
  /** Seen by a person, and not spoken of at all. */
  missing: number;
  readonly wrong: string[];
  /** What was not read though a person sees it, and how often. */
  readonly unread: Map<string, number>;
}

export const newComparison = (): Comparison => ({
  fields: 0,
  right: 0,
  refused: 0,
  missing: 0,
  wrong: [],
  unread: new Map(),
});

/** A look is the last one when the record has not changed for so long. */
const quietMs = 1_300;
const longestMs = 9_000;

/** Opens every page in a rendering, reads what the extension has stored of it, and compares that with what a person sees. */
export async function readRendering(
  { halo }: Stage,
  { tab, own }: { readonly tab: Page; readonly own: Page },
  choice: RenderingChoice,
  sum: Comparison,
): Promise<void> {
  halo.pages.rendering = choice;
  const rendering = findRendering(choice);
  const title = typeof choice === 'string' ? choice : rendering.name;
  let open = '';
  for (const view of viewsOf(halo.instance(), rendering)) {
    const since = Date.now();
    if (view.path !== open) await tab.goto(`https://acme.halopsa.com${view.path}`);
    open = view.path;
    if (view.tab) {
      const language = { language: rendering.language, wording: rendering.wording ?? 'standard' };
      const name = shownLabel(language, view.tab);
      const named = tab.getByText(name, { exact: true }).filter({ visible: true }).first();
      await named.click({ timeout: 8_000 });
    }
    compare(`${title} ${view.page} ${view.tab ?? ''}`, view, await lastLook(own, view, since), sum);
  }
}

async function lastLook(own: Page, { page, truths }: View, since: number): Promise<SeenRecord | null> {
  let newest: SeenRecord | null = null;
  let text = '';
  let changed = Date.now();
  while (Date.now() - changed < quietMs && Date.now() - since < longestMs) {
    const all = ((await dumpStore(own, 'observations'))['halo-companion']?.observations ??
      []) as SeenRecord[];
    const seen = all.find((each) => each.page === page && each.at >= since) ?? null;
    const fields = JSON.stringify(seen?.fields ?? null, (key, value) => (key === 'at' ? 0 : value));
    if (fields !== text) changed = Date.now();
    text = fields;
    newest = seen;
    const tellable = [...truths].filter(([, truth]) => truth.seen === 'shown');
    const everything = tellable.every(([key, truth]) => {
      const field = seen?.fields[key];
      // A list that is still loading shows nothing chosen.
      return field?.state === 'read' && field.at >= since && isRight(truth, field);
    });
    if (everything && tellable.length > 0) break;
    await new Promise((soon) => setTimeout(soon, 60));
  }
  return newest;
}

function compare(where: string, { truths }: View, seen: SeenRecord | null, sum: Comparison): void {
  for (const [key, truth] of truths) {
    const field = seen?.fields[key];
    const reading = field && field.at >= (seen?.at ?? 0) ? field : undefined;
    if (truth.seen === 'notShown') {
      if (reading?.state === 'read' && truth.why === 'coveredByAll')
        sum.wrong.push(`${where} ${key}: read though hidden`);
      continue;
    }
    sum.fields += 1;
    if (reading?.state === 'read') {
      if (isRight(truth, reading)) sum.right += 1;
      else
        sum.wrong.push(
          `${where} ${key}: ${JSON.stringify(reading.value)} by ${reading.by}, seen ${JSON.stringify(truth)}`,
        );
      continue;
    }
    if (reading) sum.refused += 1;
    else sum.missing += 1;
    const why = `${where.split(' ').slice(1).join(' ')} ${key}: ${reading?.because ?? 'nothing'}`;
    if (truth.seen === 'shown' && truth.by !== 'colour' && truth.by !== 'drawing')
      sum.unread.set(why, (sum.unread.get(why) ?? 0) + 1);
  }
}

function isRight(truth: Sight, reading: Extract<Reading, { state: 'read' }>): boolean {
  if (truth.seen === 'notShown') return false;
  const read = folded(reading.value);
  if (truth.seen === 'notTellable') return truth.why !== 'blankBox' && read === folded(truth.text);
  return read === folded(truth.value) || read === folded(truth.text);
}

/** Values as a person takes them: Yes for a tick, nothing for Not set, names in any order. */
function folded(value: unknown): string {
  if (value === null || value === '' || value === 'Not set') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : [...value].sort().join('|').toLowerCase();
  return String(value).trim().toLowerCase();
}
