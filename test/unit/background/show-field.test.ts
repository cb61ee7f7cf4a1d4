import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { haloJump } from '../../../entrypoints/background/handlers/halo-jump';
import { goalFor } from '../../../entrypoints/background/panel/jumps';
import type { Observation } from '../../../lib/page/observation';
import { saveObservation } from '../../../lib/store/observations';
import { emptyStores } from '../store/support';

const instance = 'https://psa.northwind.example';
const target = { instance, page: 'role', recordId: '7', field: 'access:items', label: 'Items' } as const;
const show = (recordId = '7') =>
  haloJump.run({ ...target, recordId }, { kind: 'page', origin: 'chrome-extension://own', tabId: null });
const addresses = async () => (await browser.tabs.query({})).map(({ url }) => url);

let allowed: boolean;
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  emptyStores();
  allowed = true;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(
    (async ({ origins }: { origins: string[] }) => allowed && origins[0] === `${instance}/*`) as never,
  );
});

it('a field on a host that is not allowed is refused with that reason, and no page is opened', async () => {
  allowed = false;
  const before = await addresses();
  expect(await show()).toMatchObject({
    ok: false,
    error: { code: 'connection.host_not_allowed', details: { host: 'psa.northwind.example' } },
  });
  expect(await addresses()).toEqual(before);
});

it('a field is shown in a new tab where the one with Halo is closed in that moment', async () => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 99, url: `${instance}/config` }] as never);
  vi.spyOn(browser.tabs, 'update').mockRejectedValue(new Error('No tab with id: 99.') as never);
  const create = vi.spyOn(browser.tabs, 'create');
  expect(await show()).toMatchObject({ ok: true });
  expect(create.mock.calls).toEqual([[{ url: `${instance}/config/agents/roles?id=7` }]]);
});

it('a field of a form never saved is shown in its tab, and once that is gone the list is, for any of its records', async () => {
  const form = { id: 97, url: `${instance}/config/agents/roles?id=-1` };
  const query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([form] as never);
  const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 98 } as never);
  await show('new');
  expect(update.mock.calls).toEqual([[97, { active: true }]]);
  query.mockResolvedValue([] as never);
  await show('new');
  expect(create.mock.calls).toEqual([[{ url: `${instance}/config/agents/roles` }]]);
  const saved = { instance, page: 'role', recordId: '12' } as Observation;
  expect(await goalFor(saved, 98)).toMatchObject({ field: 'access:items', recordId: null });
});

it('that list is shown in the tab that has it, or where the form’s tab is closed in that moment, in a new one', async () => {
  const tab = (id: number, path: string, lastAccessed: number) => ({
    id,
    url: `${instance}${path}`,
    lastAccessed,
  });
  const query = vi
    .spyOn(browser.tabs, 'query')
    .mockResolvedValue([
      tab(95, '/config/agents/roles?id=3', 2),
      tab(96, '/config/agents/roles', 1),
    ] as never);
  const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 98 } as never);
  await show('new');
  expect(update.mock.calls).toEqual([[96, { active: true }]]);
  query.mockResolvedValue([tab(97, '/config/agents/roles?id=-1', 1)] as never);
  update.mockRejectedValue(new Error('No tab with id: 97.') as never);
  await show('new');
  expect(create.mock.calls).toEqual([[{ url: `${instance}/config/agents/roles` }]]);
});

it('a page of another application on the same host is left alone', async () => {
  const beside = { id: 98, url: `${instance}/intranet/form` };
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string }) =>
    [beside].filter((tab) => tab.url.startsWith(url.replace('*', '')))) as never);
  const update = vi.spyOn(browser.tabs, 'update');
  const create = vi.spyOn(browser.tabs, 'create');
  const onPremises = { ...target, instance: `${instance}/halo` };
  await haloJump.run(onPremises, { kind: 'page', origin: 'chrome-extension://own', tabId: null });
  expect(update).not.toHaveBeenCalled();
  expect(create.mock.calls).toEqual([[{ url: `${instance}/halo/config/agents/roles?id=7` }]]);
});

describe('a tab with a form that is not saved', () => {
  const look = (recordId: string, name: string, parts: Partial<Observation> = {}): Observation => ({
    page: 'role',
    instance,
    recordId,
    recordName: 'Reader',
    path: `/config/agents/roles?id=${recordId}`,
    tab: 'Details',
    tabs: ['Details', 'Permissions'],
    mode: 'edit',
    unsaved: false,
    fields: { name: { state: 'read', value: name, by: 'label', label: '' } },
    at: 1_000,
    ...parts,
  });
  const level = { 'access:items': { state: 'read', value: 'Read Only', by: 'label', label: '' } } as const;
  const permissions = { tab: 'Permissions', fields: level };
  const edited = look('3', 'Rea', { unsaved: true, at: 2_000 });

  /** Where the field is shown while a tab has that record: in that tab, or a new one. */
  const shownIn = async (...looks: Observation[]) => {
    for (const each of looks) await saveObservation(each);
    const tab = { id: 95, url: `${instance}/config/agents/roles?id=3` };
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
    vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 98 } as never);
    await show();
    return create.mock.calls.length > 0 ? 'a new tab' : 'that tab';
  };

  it.each<[string, Observation[]]>([
    ['however long ago it was seen', [edited]],
    [
      'also where another of its tabs, left as it was, is open now',
      [look('3', 'Reader', permissions), edited, look('3', '', { ...permissions, unsaved: true, at: 3_000 })],
    ],
    ['also where another record was looked at since', [edited, look('4', 'Sales', { at: 3_000 })]],
  ])('is left alone, %s', async (_, looks) => {
    expect(await shownIn(...looks)).toBe('a new tab');
  });

  it.each<[string, Observation[]]>([
    ['the form was saved', [edited, look('3', 'Rea', { mode: 'view', at: 3_000 })]],
    [
      'the form was closed, and another of its tabs is open',
      [edited, look('3', '', { ...permissions, at: 3_000 })],
    ],
    ['the form is another record’s', [look('4', 'Sal', { unsaved: true })]],
  ])('is used again once %s', async (_, looks) => {
    expect(await shownIn(...looks)).toBe('that tab');
  });
});
