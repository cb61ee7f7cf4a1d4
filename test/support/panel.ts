import type { CDPSession, Page } from 'playwright-core';

/** The in-page panel on a Halo page. It lives in a closed shadow root, which only the debugger's protocol can enter. */
export interface Panel {
  /** All its visible text; '' while there is no panel. */
  text(): Promise<string>;
  /** What a screen reader is told: each node read out when its text changes. */
  spoken(): Promise<string[]>;
  /** A real mouse click on the button with this name (its text or aria-label) or, in any language, `data-key`. */
  click(name: string | RegExp): Promise<void>;
  /** The outcome of each requirement row shown, by check id. */
  outcomes(): Promise<Record<string, string>>;
  /** Where on the screen the ring is that marks a field; null while there is none. */
  ring(): Promise<{
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null>;
  /** Where on the screen the panel is, open or folded; null while there is none. */
  box(): Promise<{
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null>;
  /** Its markup and styles, for a page on which everybody can look into it. */
  markup(): Promise<string>;
  /** What does not fit: texts that are cut, buttons without size or outside the window. */
  misfits(): Promise<string[]>;
  /** Puts the keyboard's focus on the button with this name. */
  focus(name: string): Promise<void>;
  /** Whether a button with this name is there and enabled. */
  enabled(name: string | RegExp): Promise<boolean>;
}

export async function openPanel(page: Page): Promise<Panel> {
  const session = await page.context().newCDPSession(page);
  const call = <T>(body: string, fallback: T, ...args: unknown[]): Promise<T> =>
    callInShadow(session, body, fallback, args);
  const panel: Panel = {
    text: () =>
      call(
        'function () { return [...this.children].map((c) => (c.matches("style, [aria-live]") ? "" : (c.innerText ?? ""))).join("\\n"); }',
        '',
      ),
    spoken: () =>
      call(
        `function () { return [...this.querySelectorAll('[aria-live] > *')].map((c) => c.textContent); }`,
        [],
      ),
    outcomes: () =>
      call(
        `function () {
          return Object.fromEntries(
            [...this.querySelectorAll('[data-check]')].map((row) => [row.dataset.check, row.dataset.outcome]),
          );
        }`,
        {},
      ),
    ring: () =>
      call(
        `function () {
          const ring = this.querySelector('.ring:not([hidden])');
          if (!ring) return null;
          const { x, y, width, height } = ring.getBoundingClientRect();
          return { x, y, width, height };
        }`,
        null,
      ),
    box: () =>
      call(
        `function () {
          const box = this.querySelector('.panel, .pill');
          if (!box) return null;
          const { x, y, width, height } = box.getBoundingClientRect();
          return { x, y, width, height };
        }`,
        null,
      ),
    markup: () => call('function () { return this.innerHTML; }', ''),
    misfits: () => call(misfitsBody, []),
    focus: (name) =>
      call(
        `function (pattern) {
          const all = [...this.querySelectorAll('button')];
          all.find((each) => new RegExp(pattern).test(each.textContent ?? ''))?.focus();
        }`,
        undefined,
        source(name).slice(0, -1),
      ),
    enabled: async (name) => (await call(buttonBody, null as Box | null, source(name)))?.enabled ?? false,
    async click(name) {
      const look = () => call(buttonBody, null as Box | null, source(name));
      let box = await look();
      for (;;) {
        if (!box)
          throw new Error(`The panel has no button ${String(name)}. It shows:\n${await panel.text()}`);
        if (!box.enabled) throw new Error(`The panel's button ${String(name)} is disabled.`);
        await page.mouse.move(box.x, box.y);
        // A verdict that has just come moves the buttons; a person would follow.
        const now = await look();
        if (now?.x === box.x && now.y === box.y) break;
        box = now;
      }
      await page.mouse.down();
      await page.mouse.up();
    },
  };
  return panel;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly enabled: boolean;
}

const buttonBody = `function (pattern) {
  const name = new RegExp(pattern);
  const button = [...this.querySelectorAll('button, summary')].find(
    (each) =>
      name.test((each.getAttribute('aria-label') ?? each.textContent ?? '').trim()) ||
      name.test(each.dataset.key ?? ''),
  );
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest' });
  const box = button.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, enabled: !button.disabled };
}`;

const misfitsBody = `function () {
  const found = [];
  const nameOf = (each) => each.localName + '.' + each.className + ' “' + (each.textContent ?? '').trim().slice(0, 40) + '”';
  const isOff = (box) => box.left < -1 || box.right > innerWidth + 1;
  for (const each of this.querySelectorAll('*')) {
    if (!each.checkVisibility() || each.closest('.spoken, style, select')) continue;
    const { overflowX } = getComputedStyle(each);
    if (overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1) found.push('cut: ' + nameOf(each));
    if (each.matches('button, select, .panel')) {
      const box = each.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || isOff(box)) found.push('out of reach: ' + nameOf(each));
    }
  }
  return found;
}`;

const source = (name: string | RegExp): string =>
  typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;

async function callInShadow<T>(session: CDPSession, body: string, fallback: T, args: unknown[]): Promise<T> {
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const shadow = find(root);
  if (!shadow) return fallback;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow });
  if (!object.objectId) return fallback;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: body,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/** The closed shadow root under documentElement. */
function find(node: DomNode): number | null {
  for (const shadow of node.shadowRoots ?? []) {
    if (shadow.shadowRootType === 'closed') return shadow.backendNodeId;
  }
  for (const child of node.children ?? []) {
    const found = find(child);
    if (found !== null) return found;
  }
  return null;
}
