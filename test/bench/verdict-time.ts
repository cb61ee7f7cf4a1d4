import type { Page } from 'playwright-core';
import { settingOptions } from '../halo/model/options/settings';

/** Runs code in the extension's world of a page; a promise is awaited. */
export interface World {
  evaluate(expression: string): Promise<unknown>;
}

/** One change of a value until the panel tells the verdict, in ms since the page was held to be settled. */
interface Round {
  /** The page has been read. */
  readonly read: number;
  /** The background's answer is there. */
  readonly judged: number;
  /** The panel is drawn and laid out. */
  readonly drawn: number;
  /** The next frame has been painted. */
  readonly painted: number;
}

/** How many of the settings Halo has on a Permissions tab stand on the page that is open. */
export async function settingsOn(page: Page): Promise<number> {
  const text = await page.locator('body').innerText();
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  return settingOptions.filter(({ label }) => lines.has(label)).length;
}

/**
 * Changes one level on the open Permissions tab again and again, and takes the time from the script's own “settled” (its pause
 * after a change, at least 250 ms, is over) to the drawn verdict: reading, message, judging in a warm worker, drawing. The first
 * rounds warm everything up and are not answered.
 */
export async function verdictTimes(world: World, rounds: number): Promise<Round[]> {
  const warmUps = 3;
  const all = (await world.evaluate(timing(rounds + warmUps))) as Round[];
  return all.slice(warmUps);
}

const timing = (rounds: number) => `(async () => {
  const quietMs = 100;
  const later = window.setTimeout.bind(window);
  const reader = globalThis[Symbol.for('halo-companion-reader')];
  const { readPage } = reader;
  let begun = 0;
  let read = 0;
  let answered = () => {};
  window.setTimeout = (work, ms, ...rest) =>
    later(ms !== quietMs ? work : () => {
      begun = performance.now();
      work();
    }, ms, ...rest);
  reader.readPage = (...given) => {
    const seen = readPage(...given);
    read = performance.now() - begun;
    return seen;
  };
  const tellDrawn = (from) => {
    begun = 0;
    // Runs as soon as the whole answer has been dealt with.
    queueMicrotask(() => {
      const drawn = performance.now() - from.begun;
      requestAnimationFrame(() => later(() => answered({ read, judged: from.judged, drawn, painted: performance.now() - from.begun })));
    });
  };
  // The whole panel is replaced, or what is behind its head.
  const owns = new Map();
  for (const [name, ownerOf] of [['replaceChildren', (element) => element], ['after', (element) => element.closest('.box')]]) {
    const own = Element.prototype[name];
    owns.set(name, own);
    Element.prototype[name] = function (...nodes) {
      const from = ownerOf(this)?.className === 'box' && begun > 0 ? { begun, judged: performance.now() - begun } : null;
      own.apply(this, nodes);
      if (from) tellDrawn(from);
    };
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && texts.currentNode.data !== 'Read Only');
  const level = texts.currentNode;
  const all = [];
  for (let round = 0; round < ${rounds}; round += 1) {
    const next = new Promise((resolve) => { answered = resolve; });
    level.data = round % 2 ? 'Read Only' : 'No Access';
    all.push(await next);
    // The script looks once more a second later.
    await new Promise((resolve) => later(resolve, 1_200));
  }
  window.setTimeout = later;
  Object.assign(reader, { readPage });
  Object.assign(Element.prototype, Object.fromEntries(owns));
  return all;
})()`;
