import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { start } from '../../../entrypoints/halo.content/start';
import { type Panel, type PanelWorld, panelKey } from '../../../entrypoints/halo-panel/panel';
import type { FormMemory } from '../../../lib/page/form-memory';
import type { Observation } from '../../../lib/page/observation';
import { type ReaderWorld, readerKey } from '../../../lib/page/reader';

const world = globalThis as unknown as ReaderWorld &
  PanelWorld & { [mark: symbol]: { stop(): void } | undefined };
const mark = Symbol.for('halo-companion');
const host = document.createElement('halo-companion');
let waits = false;
let touchedOn: string | null = null;
let answers = true;
let withdrawn = false;
let lateMs = 0;

/** Reads nothing but the text on show and the ticks, by no rules of its own. */
const readPage = vi.fn((_document: Document, place: object, { memory }: { memory: FormMemory }) => {
  memory.waits = waits;
  touchedOn = memory.touchedOn;
  const ticks = [...document.querySelectorAll('input')].map(({ checked }) => checked);
  const value = `${document.body.textContent} ${ticks}`;
  return { ...place, recordName: value, at: Date.now() } as unknown as Observation;
});
const hide = vi.fn();
const remove = vi.fn();
const show = vi.fn();
const told: string[] = [];

const record = '/config/agents/roles?id=0b5e7f0e-6d7e-4c59-9c5e-7b1d8b6a1f10';
const open = (path: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://acme.halopsa.com${path}`,
  );

/** The page is looked at for as long as it may take. */
const pass = (ms = 3_000) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  readPage.mockClear();
  for (const each of [hide, remove, show]) each.mockClear();
  told.length = 0;
  waits = false;
  answers = true;
  withdrawn = false;
  lateMs = 0;
  open(record);
  document.body.innerHTML = '<p id="value">Read Only</p><input type="checkbox"><div id="aside"></div>';
  Object.assign(fakeBrowser.runtime, {
    id: 'halo-companion',
    sendMessage: async ({ command, request }: { command: string; request: Observation }) => {
      if (withdrawn) return { ok: false, error: { code: 'connection.host_withdrawn' } };
      if (command !== 'page.observed') return { ok: true, value: null };
      told.push(request.recordName ?? '');
      if (lateMs) await new Promise((answered) => setTimeout(answered, lateMs));
      return answers ? { ok: true, value: { aliases: [], goal: null } } : undefined;
    },
  });
  vi.stubGlobal('chrome', fakeBrowser);
  Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false }, configurable: true });
  const idle = () => {};
  world[readerKey] = { readPage, readSecretShown: () => null, findField: () => [] } as never;
  const marker = { follow: idle, looked: idle, dismiss: idle, remove: idle, hint: null, marks: false };
  world[panelKey] = () => ({ host, marker, looked: idle, show, silent: idle, hide, remove }) as Panel;
  start();
  await pass();
});

afterEach(() => {
  world[mark]?.stop();
  delete world[mark];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const value = () => document.getElementById('value') as HTMLElement;
const tick = () => document.querySelector('input') as HTMLInputElement;

it.each<[string, () => void, string]>([
  ['a text', () => void (value().firstChild as Text).replaceData(0, 4, 'Edit'), 'Edit Only false'],
  ['an element', () => value().replaceChildren('All'), 'All false'],
  [
    'a tick beside any change',
    () => {
      tick().checked = true;
      value().dataset.any = '';
    },
    'Read Only true',
  ],
  [
    'a tick the admin makes',
    () => {
      tick().checked = true;
      tick().dispatchEvent(new Event('change', { bubbles: true }));
    },
    'Read Only true',
  ],
])('%s that changes is read and told', async (_, change, seen) => {
  expect(told).toEqual(['Read Only false']);
  change();
  await pass();
  expect(told).toEqual(['Read Only false', seen]);
});

it.each([
  ['class', 'gone'],
  ['style', 'display: none'],
  ['hidden', ''],
  ['aria-hidden', 'true'],
  ['data-state', 'closed'],
])('the attribute %s makes the page be read again: it may hide a field', async (name, text) => {
  readPage.mockClear();
  value().setAttribute(name, text);
  await pass();
  expect(readPage).toHaveBeenCalled();
});

it('a page that is as it was after many changes is not read again', async () => {
  readPage.mockClear();
  const aside = document.getElementById('aside') as HTMLElement;
  for (let at = 0; at < 50; at += 1) aside.append(document.createElement('i'));
  aside.replaceChildren();
  await pass();
  expect(readPage).not.toHaveBeenCalled();
});

it('a part added to the page is watched from the next pause on', async () => {
  const part = document.createElement('section');
  document.body.append(part);
  part.textContent = ' One';
  await pass(260);
  expect(told.at(-1)).toContain('One');
  await pass();
  (part.firstChild as Text).data = ' Two';
  await pass();
  expect(told.at(-1)).toContain('Two');
});

it('a value that comes while a look is due, or while the page never rests, is told within a second', async () => {
  const aside = document.getElementById('aside') as HTMLElement;
  for (let step = 0; step < 40; step += 1) {
    aside.textContent = `${step}`;
    if (step === 3) value().textContent = 'Read and Modify';
    await pass(25);
  }
  expect(told.at(-1)).toContain('Read and Modify');
});

it('a change right after a look is seen by another', async () => {
  value().textContent = 'One';
  await pass(260);
  expect(told.at(-1)).toBe('One false');
  value().textContent = 'Two';
  await pass(260);
  expect(told.at(-1)).toBe('Two false');
});

it('what makes no record, a second after a change, is seen by the second look', async () => {
  value().textContent = 'One';
  await pass(400);
  tick().checked = true;
  await pass(1_000);
  expect(told.at(-1)).toBe('One true');
});

it('a field that may still be filled is looked at again though nothing changes', async () => {
  waits = true;
  value().textContent = 'Not set';
  await pass(400);
  waits = false;
  readPage.mockClear();
  await pass(1_100);
  expect(readPage).toHaveBeenCalled();
});

it('what the background did not hear is told again after the next change, be the page as it was', async () => {
  answers = false;
  value().textContent = 'One';
  await pass(10_000);
  const before = told.length;
  answers = true;
  value().dataset.any = 'x';
  delete value().dataset.any;
  await pass();
  expect(told.length).toBe(before + 1);
});

it('nothing is read between configuration pages, and a record again after the way back', async () => {
  open('/tickets');
  value().textContent = 'Tickets';
  await pass();
  readPage.mockClear();
  value().textContent = 'More tickets';
  await pass();
  expect(readPage).not.toHaveBeenCalled();
  open(record);
  value().textContent = 'Read Only';
  await pass();
  expect(told.at(-1)).toBe('Read Only false');
});

it.each(['input', 'change'])('takes “%s” for a touch whoever made it', async (type) => {
  expect(touchedOn).toBeNull();
  tick().checked = true;
  tick().dispatchEvent(new Event(type, { bubbles: true }));
  await pass();
  expect(touchedOn).not.toBeNull();
});

it('takes the verdict off the page as soon as the address names another record', async () => {
  expect(hide).not.toHaveBeenCalled();
  open(record.replace('0b5e', '0b5f'));
  window.dispatchEvent(new Event('popstate'));
  expect(hide).toHaveBeenCalled();
});

/** The extension's own note that what the panels say may have changed. */
const revise = () => fakeBrowser.storage.local.set({ panelRevision: crypto.randomUUID() });

it('stops without a word when its host was withdrawn, and follows the page again when it is put there anew', async () => {
  withdrawn = true;
  await revise();
  await pass(0);
  expect(remove).toHaveBeenCalledTimes(1);
  withdrawn = false;
  readPage.mockClear();
  show.mockClear();
  value().textContent = 'All';
  await revise();
  await pass(20_000);
  expect(readPage).not.toHaveBeenCalled();
  expect(told).toEqual(['Read Only false']);
  start();
  await pass();
  expect(told).toEqual(['Read Only false', 'All false']);
  expect(show).toHaveBeenCalled();
});

it.each([
  ['the next record', () => open(record.replace('0b5e', '0b5f'))],
  ['a list', () => open('/config/agents/roles')],
  [
    'the first record',
    () => {
      delete world[readerKey];
      open(record.replace('0b5e', '0b5f'));
    },
  ],
])('stops at %s after its host was withdrawn', async (_where, go) => {
  open('/tickets');
  window.dispatchEvent(new Event('popstate'));
  await pass();
  withdrawn = true;
  document.body.innerHTML = '<span>1 - 1 of 1</span><table><tbody><tr><td>Scopable</td></tr></tbody></table>';
  go();
  window.dispatchEvent(new Event('popstate'));
  await pass();
  expect(remove).toHaveBeenCalledTimes(1);
});

it('an answer that comes after the end shows no panel', async () => {
  show.mockClear();
  lateMs = 500;
  value().textContent = 'One';
  await pass(300);
  expect(told.at(-1)).toBe('One false');
  world[mark]?.stop();
  await pass();
  expect(show).not.toHaveBeenCalled();
});
