import type { Page } from 'playwright-core';
import type { SeenRecord } from '../../../lib/page/observation';
import type { Rendering } from '../../halo/renderings/rendering';
import { shownLabel } from '../../halo/renderings/words';
import { inContentScript } from '../journey/isolated-world';
import { newestOf } from './comparison';
import type { View } from './truths';

/** Whether the mark for a field that was read would lie on that field. */
export interface Marks {
  right: number;
  /** What was read and has no element to mark. */
  readonly none: string[];
  readonly wrong: string[];
}

export const newMarks = (): Marks => ({ right: 0, none: [], wrong: [] });

interface Looked {
  readonly title: string;
  readonly rendering: Rendering;
  readonly view: View;
  /** What is stored of the view. */
  readonly seen: SeenRecord | null;
}

/** What `namesDrawn` calls the list of what an application may do. */
const granted = 'granted permissions';

/** From the document's element down to one: which child, and which child of that. */
type Way = readonly number[];

/**
 * Asks the extension, in its own world of the page, for the elements it would mark for each field it has read, and the stand-in which
 * field each of them was drawn for.
 */
export async function compareMarks(
  { title, rendering, view, seen }: Looked,
  tab: Page,
  marks: Marks,
): Promise<void> {
  const { language, wording } = rendering;
  const isNamed = (name: string, label: string) =>
    [name, shownLabel({ language, wording: wording ?? 'standard' }, name)].some((each) => same(each, label));
  const asked = [...view.truths].flatMap(([key, sight]) =>
    sight.seen === 'shown' && newestOf(seen, key)?.state === 'read' ? [{ key, label: sight.label }] : [],
  );
  if (!seen || asked.length === 0) return;
  const { page, instance, recordId } = seen;
  const ways = await inContentScript<readonly (readonly Way[])[]>(
    tab,
    `(${waysTo})(${JSON.stringify({ page, instance, recordId })}, ${JSON.stringify(asked.map(({ key }) => key))})`,
  );
  const drawnFor = await tab.evaluate(namesDrawn, ways);
  for (const [at, { key, label }] of asked.entries()) {
    const found = drawnFor[at] ?? [];
    const is = `${title} ${key}`;
    if (found.length === 0) marks.none.push(is);
    else if (
      found.every(
        ({ names, hasSize }) =>
          hasSize &&
          names.some((each) => isNamed(each, label) || (each === granted && key.startsWith('scope:'))),
      )
    )
      marks.right += 1;
    else marks.wrong.push(`${is}: ${JSON.stringify(found)} instead of ${label}`);
  }
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const waysTo = `(place, keys) => {
  const reader = globalThis[Symbol.for('halo-companion-reader')];
  const wayTo = (element) => {
    const way = [];
    for (let at = element; at !== document.documentElement; at = at.parentElement)
      way.unshift([...at.parentElement.children].indexOf(at));
    return way;
  };
  return keys.map((key) => reader.findField(document, place, key).map(wayTo));
}`;

interface Fiber {
  readonly type: unknown;
  readonly memoizedProps: {
    readonly label?: unknown;
    readonly names?: unknown;
    readonly frame?: { readonly label?: unknown };
  } | null;
  readonly return: Fiber | null;
}

/** The names of the fields in whose drawing each element is, by React's own account. Runs in the page. */
function namesDrawn(
  all: readonly (readonly Way[])[],
): { readonly names: readonly string[]; readonly hasSize: boolean }[][] {
  const elementAt = (way: Way): Element | undefined =>
    way.reduce<Element | undefined>((at, child) => at?.children[child], document.documentElement);
  const fiberOf = (element: Element): Fiber | null => {
    const key = Object.keys(element).find((each) => each.startsWith('__reactFiber$'));
    return key ? ((element as unknown as Record<string, Fiber>)[key] ?? null) : null;
  };
  return all.map((ways) =>
    ways.map((way) => {
      const element = elementAt(way);
      const names: string[] = [];
      for (let at = element ? fiberOf(element) : null; at; at = at.return) {
        const label = at.memoizedProps?.frame?.label ?? at.memoizedProps?.label;
        if (typeof at.type !== 'string' && typeof label === 'string') names.push(label);
        // What is granted is listed, and what is not can be told by the list alone.
        if (Array.isArray(at.memoizedProps?.names)) names.push('granted permissions');
      }
      // A table is no field of the stand-in's: its name stands first in it.
      if (names.length === 0 && element instanceof HTMLElement)
        names.push(element.innerText.split('\n')[0] ?? '');
      const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return { names, hasSize: width > 0 && height > 0 };
    }),
  );
}
