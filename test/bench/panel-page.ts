import type { Page } from 'playwright-core';

/** Marks the moment the first row is drawn; runs before the panel's own scripts. */
export const watchFirstRow = (page: Page): Promise<unknown> =>
  page.addInitScript(`new MutationObserver((_, observer) => {
    if (!document.querySelector('.record-row-record')) return;
    observer.disconnect();
    requestAnimationFrame(() => { globalThis.firstRowAt = performance.now(); });
  }).observe(document, { childList: true, subtree: true })`);

/** Milliseconds from the panel's start to its first row. */
export async function firstRowMs(page: Page): Promise<number> {
  await page.locator('.record-row-record').first().waitFor({ timeout: 120_000 });
  return page.evaluate('new Promise((done) => requestAnimationFrame(() => done(globalThis.firstRowAt)))');
}

export interface Searched {
  readonly ms: number;
  /** Records found of each type, in the order of the tabs. */
  readonly found: readonly number[];
}

/**
 * Types one query and waits until the list, or that there is none, is told of that query and no other: milliseconds from the
 * key to the rows in the page.
 */
export const search = (page: Page, query: string): Promise<Searched> =>
  page.evaluate(async (text) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) throw new Error('There is no search box.');
    const isThere = () => {
      const list = document.querySelector('.record-list');
      if (!list) return document.querySelector('.empty')?.textContent?.includes(`“${text}”`) ?? false;
      const label = list.getAttribute('aria-label') ?? '';
      return label.endsWith(` for ${text}`) && list.querySelector('.record-row:not(.record-row-waiting)');
    };
    const began = performance.now();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise<void>((done) => {
      const look = () => {
        if (!isThere()) return;
        observer.disconnect();
        done();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      look();
    });
    const ms = performance.now() - began;
    const found = [...document.querySelectorAll('.tab-mark')].map((mark) =>
      Number((mark.textContent ?? '').replace(/\D/g, '')),
    );
    return { ms, found };
  }, query);

export interface Scrolled {
  /** Milliseconds from frame to frame. */
  readonly frames: readonly number[];
  readonly mostRows: number;
  /** Frames in which a row in view was not at hand yet, of all. */
  readonly waiting: number;
  /** The frames of the same page while nothing is scrolled. */
  readonly idle: readonly number[];
}

/** Scrolls the list by a third of its height a frame, as a hand that flings it. */
export const scroll = (page: Page, count: number): Promise<Scrolled> =>
  page.evaluate(async (wanted) => {
    const list = document.querySelector<HTMLElement>('.record-list');
    if (!list) throw new Error('There is no list.');
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
    const run = async (step: () => void) => {
      const times: number[] = [];
      let last = await frame();
      for (let at = 0; at < wanted; at += 1) {
        step();
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      return times;
    };
    const idle = await run(() => {});
    let mostRows = 0;
    let waiting = 0;
    const frames = await run(() => {
      const rows = list.querySelectorAll('.record-row');
      mostRows = Math.max(mostRows, rows.length);
      const { top, bottom } = list.getBoundingClientRect();
      const empty = [...list.querySelectorAll('.record-row-waiting')].some((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > top && box.top < bottom;
      });
      if (empty) waiting += 1;
      list.scrollTop += list.clientHeight / 3;
    });
    return { frames, mostRows, waiting, idle };
  }, count);
