import type { Page } from 'playwright-core';
import { until } from './until';

interface Focused {
  /** Its role, or else the name of its element; `body` where nothing has the focus. */
  readonly kind: string;
  readonly name: string;
  /** The element has a visible outline. */
  readonly seen: boolean;
  /** Its target in pixels, its label's area taken together with it. */
  readonly size: number;
  /** A circle of 24 px around the middle of its target touches no other target (the spacing of WCAG 2.5.8). */
  readonly apart: boolean;
  readonly within: boolean;
  /** It comes later in the page than what had the focus before, and yet stands wholly above it. */
  readonly jumped: boolean;
}

/** What has the focus, as the person at the keyboard meets it. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const targetOf = (one: Element) => {
      const label = (one as HTMLInputElement).labels?.[0];
      const boxes = [one, ...(label ? [label] : [])].map((part) => part.getBoundingClientRect());
      const [top, bottom] = [
        Math.min(...boxes.map((box) => box.top)),
        Math.max(...boxes.map((box) => box.bottom)),
      ];
      const widest = boxes.reduce((one, other) => (other.width > one.width ? other : one));
      return { top, bottom, left: widest.left, right: widest.right };
    };
    const label = (element as HTMLInputElement).labels?.[0];
    const name = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent ?? '';
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const target = targetOf(element);
    const [x, y] = [(target.left + target.right) / 2, (target.top + target.bottom) / 2];
    const others = [...document.querySelectorAll('a[href], button, input, select, textarea')];
    const apart = others.every((other) => {
      if (other === element || other.contains(element) || !other.checkVisibility()) return true;
      const { top, bottom, left, right } = targetOf(other);
      const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      return Math.hypot(dx, dy) >= 12;
    });
    const memory = globalThis as { before?: Element };
    const { before } = memory;
    memory.before = element;
    const isLater =
      before?.isConnected &&
      Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    return {
      kind: element.getAttribute('role') ?? element.localName,
      name: name.replace(/\s+/g, ' ').trim(),
      seen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      size: Math.round(Math.min(target.bottom - target.top, target.right - target.left)),
      apart,
      within: box.top > -1 && box.bottom < innerHeight + 1 && box.left > -1 && box.right < innerWidth + 1,
      jumped: Boolean(isLater && before && box.bottom <= before.getBoundingClientRect().top),
    };
  });

/** What the person at the keyboard would send back of what has the focus now. */
function faultsOf({ name, seen, size, apart, within, jumped }: Focused): string[] {
  return [
    ...(seen ? [] : [`${name}: no visible focus`]),
    ...(size >= 24 || apart ? [] : [`${name}: ${size} px`]),
    ...(within ? [] : [`${name}: out of view`]),
    ...(jumped ? [`${name}: above what came before it`] : []),
  ];
}

/** A person without a mouse: Tab until the wanted thing has the focus, then its key. */
export function keyboardOn(page: Page) {
  const faults: string[] = [];
  /** By its name, or by its kind and its name where several have that name: “listbox Clients”. */
  const is = (wanted: RegExp, { kind, name }: Focused) => wanted.test(name) || wanted.test(`${kind} ${name}`);
  /** What had the focus last. */
  let had: Focused | null = null;
  /** What takes the focus's place is given it a moment later; nobody is left to begin at the top again. */
  const keeps = async (): Promise<void> => {
    if (!had) return;
    const isKept = until(
      'the focus',
      () => focused(page),
      ({ kind }) => kind !== 'body',
      2_000,
    );
    const lost = `${had.name}: gone, and the focus with it`;
    await isKept.catch(() => faults.push(lost));
  };
  const tabTo = async (wanted: RegExp, key = 'Tab'): Promise<void> => {
    await keeps();
    const passed: string[] = [];
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press(key);
      const now = await focused(page);
      had = now.kind === 'body' ? null : now;
      if (now.name !== '' && now.kind !== 'body') faults.push(...faultsOf(now));
      if (is(wanted, now)) return;
      passed.push(`${now.kind} ${now.name.slice(0, 60)}`);
    }
    throw new Error(`${key} never came to ${wanted}; it came by: ${[...new Set(passed)].join(' | ')}`);
  };
  return {
    faults,
    /** Whatever had the focus, something has it still. */
    keeps,
    tabTo,
    /** The same way back. */
    backTo: (wanted: RegExp) => tabTo(wanted, 'Shift+Tab'),
    key: (key: string) => page.keyboard.press(key),
    async press(wanted: RegExp, key = 'Enter'): Promise<void> {
      await tabTo(wanted);
      await page.keyboard.press(key);
    },
    async type(wanted: RegExp, text: string): Promise<void> {
      await tabTo(wanted);
      await page.keyboard.type(text);
    },
    /** The focus is there by itself, and to be seen. */
    async isOn(wanted: RegExp): Promise<void> {
      const now = await until(
        `the focus on ${wanted}`,
        () => focused(page),
        (one) => is(wanted, one),
      );
      had = now;
      faults.push(...faultsOf(now));
    },
    /** The step is there, and its heading has the focus, so that Tab begins with the step. */
    async arrived(title: string): Promise<void> {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await until(
        `the focus on ${title}`,
        () => focused(page),
        ({ kind }) => kind === 'h1',
      );
    },
  };
}

export type Keyboard = ReturnType<typeof keyboardOn>;
