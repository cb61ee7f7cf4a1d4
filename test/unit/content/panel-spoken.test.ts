import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Panel } from '../../../entrypoints/halo-panel/panel';
import type { Parts } from '../../../entrypoints/halo-panel/parts';
import type { PanelModel, PanelRow } from '../../../lib/messages/panel-model';
import type { Observation } from '../../../lib/page/observation';

const model: PanelModel = {
  page: 'role',
  profile: { id: 'scopable', name: 'Scopable' },
  profiles: [{ id: 'scopable', name: 'Scopable' }],
  recordName: 'Scopable',
  outcome: 'failed',
  headline: '5 of 6 settings are as Scopable needs them.',
  next: 'Set it to “Read Only”.',
  instead: null,
  rows: [],
  values: [],
  capture: null,
  aliases: [],
  goal: null,
};
const row: Pick<PanelRow, 'check' | 'outcome' | 'label'> = {
  check: 'role:clients',
  outcome: 'cantTell',
  label: 'Clients Access Level',
};
const pointable = { ...row, field: 'access:clients', pointable: true, tab: null } as PanelRow;
const seen = { page: 'role', recordId: '1', instance: 'https://acme.halopsa.com', fields: {} };

let root: ShadowRoot;
let panel: Panel;

beforeEach(async () => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'halo-companion', sendMessage: async () => ({ ok: true }) });
  vi.stubGlobal('chrome', fakeBrowser);
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
  const { createPanel } = await import('../../../entrypoints/halo-panel/create-panel');
  panel = createPanel(() => {});
});

afterEach(() => {
  panel.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const show = (told: Partial<PanelModel> = {}) =>
  panel.show({ ...model, ...told }, seen as unknown as Observation);
const live = () => root.querySelectorAll('[aria-live], [role=status], [role=alert]');
const lines = () => [...(live()[0]?.children ?? [])];
const spoken = () => lines().map(({ textContent }) => textContent);
/** Long enough for what has been drawn to be read out. */
const later = () => vi.advanceTimersByTimeAsync(1_000);

it('a verdict is read out in nodes that were there before it and stay, when its words are others', async () => {
  show();
  expect(spoken()).toEqual(['', '', '']);
  const nodes = lines();
  await later();
  expect(live()).toHaveLength(1);
  expect(spoken()).toEqual([`To change. ${model.headline} ${model.next}`, '', '']);
  const changed = vi.fn();
  const watch = new MutationObserver(changed);
  for (const node of nodes) watch.observe(node, { childList: true, characterData: true, subtree: true });
  show();
  panel.silent();
  show({ rows: [pointable] });
  await later();
  expect(changed).not.toHaveBeenCalled();
  show({ outcome: 'passed', headline: 'All 6 settings are as Scopable needs them.', next: null });
  await later();
  expect(changed).toHaveBeenCalledOnce();
  expect(lines()).toEqual(nodes);
  expect(nodes.every(({ isConnected }) => isConnected)).toBe(true);
  expect(spoken()).toEqual(['Right. All 6 settings are as Scopable needs them.', '', '']);
  watch.disconnect();
});

it('folded it is told in the same words, and again on the next record', async () => {
  await fakeBrowser.storage.local.set({ panelCollapsed: true });
  show();
  await later();
  const told = `To change. ${model.headline} ${model.next}`;
  expect(spoken()).toEqual([told, '', '']);
  panel.hide();
  await later();
  expect(spoken()).toEqual(['', '', '']);
  show();
  await later();
  expect(spoken()).toEqual([told, '', '']);
});

it('what an action comes to is read out once', async () => {
  show({ rows: [pointable] });
  await later();
  const [, , said] = lines();
  const button = root.querySelector('[data-key="structure"]');
  const click = new MouseEvent('click');
  Object.defineProperty(click, 'isTrusted', { value: true });
  button?.dispatchEvent(click);
  await later();
  expect(said?.textContent).toBe(root.querySelector('.status')?.textContent);
  expect(said?.textContent).toMatch(/\w/);
  const before = said?.firstChild;
  show({ rows: [] });
  await later();
  expect(lines()[2]).toBe(said);
  expect(said?.firstChild).toBe(before);
});

it('says so when the page of another record cannot be opened', async () => {
  const elsewhere = { ...row, outcome: 'failed', field: 'access:clients', tab: null, pointable: false };
  const jump = { page: 'role', recordId: '2' };
  show({ rows: [{ ...elsewhere, jump } as PanelRow] });
  const press = async () => {
    const click = new MouseEvent('click');
    Object.defineProperty(click, 'isTrusted', { value: true });
    root.querySelector('[data-key^="show-"]')?.dispatchEvent(click);
    await later();
  };
  const send = vi.fn(async (): Promise<object> => ({ ok: true }));
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  await press();
  expect(send).toHaveBeenCalledOnce();
  expect(root.querySelector('.status')?.textContent).toBe('');
  send.mockResolvedValue({ ok: false });
  await press();
  expect(root.querySelector('.status')?.textContent).toMatch(/does not answer/);
});

it('leaves the list of integrations open while the verdict below changes, and draws it anew with others in it', () => {
  const list = () => root.querySelector('select');
  const headline = () => root.querySelector('.headline')?.textContent;
  show();
  const opened = list();
  opened?.focus();
  // What the open list keeps to itself, the page is never told: the release.
  opened?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  show({ headline: 'All 6 settings are right.', rows: [pointable] });
  expect(headline()).toContain('All 6 settings are right.');
  expect(root.querySelectorAll('[data-check], .headline, .scroll')).toHaveLength(3);
  expect(list()).toBe(opened);
  expect(opened?.isConnected).toBe(true);
  const gradient = { id: 'gradient', name: 'Gradient MSP' };
  show({ profile: gradient, profiles: [gradient, ...model.profiles] });
  expect([...(list()?.options ?? [])].map(({ text }) => text)).toEqual(['Gradient MSP', 'Scopable']);
  expect(root.activeElement).toBe(list());
  list()?.blur();
});

it('a choice that could not be kept is taken back and told', async () => {
  const gradient = { id: 'gradient', name: 'Gradient MSP' };
  show({ profiles: [...model.profiles, gradient] });
  const send = vi.fn(async (): Promise<object> => ({ ok: false }));
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  const list = root.querySelector('select');
  Object.assign(list ?? {}, { value: gradient.id });
  const change = new Event('change');
  Object.defineProperty(change, 'isTrusted', { value: true });
  list?.dispatchEvent(change);
  await later();
  expect(send).toHaveBeenCalledOnce();
  expect(list?.value).toBe('scopable');
  expect(root.querySelector('.status')?.textContent).toMatch(/does not answer/);
});

it('keeps the focus when the button that had it is gone', () => {
  show({ rows: [pointable] });
  root.querySelector<HTMLElement>('[data-key^="point-"]')?.focus();
  show({ rows: [pointable] });
  expect(root.activeElement?.getAttribute('data-key')).toMatch(/^point-/);
  show({ rows: [] });
  expect(root.activeElement?.getAttribute('data-key')).toBe('fold');
});

it.each([
  ['a mark takes the room', true, 'false', 1],
  ['nothing is marked, only hinted at', false, 'true', 0],
])(
  'where there is no room and %s, pressing the tab lets go of a mark alone',
  async (_, marked, disabled, times) => {
    const { renderPill } = await import('../../../entrypoints/halo-panel/render');
    const act = { dismiss: vi.fn() };
    const parts = { model, seen, crowded: true, marked, hint: 'Open the tab Permissions.', act };
    const pill = renderPill(parts as unknown as Parts);
    expect(pill.getAttribute('aria-disabled')).toBe(disabled);
    const click = new MouseEvent('click');
    Object.defineProperty(click, 'isTrusted', { value: true });
    pill.dispatchEvent(click);
    expect(act.dismiss).toHaveBeenCalledTimes(times);
  },
);
