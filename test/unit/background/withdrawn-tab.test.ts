import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../../../entrypoints/background';
import { contentScriptFile, hostedHalo } from '../../../entrypoints/background/hosts/hosts';
import { readDraft } from '../../../lib/store/drafts';
import { readSeenRecords } from '../../../lib/store/observations';
import { readSecret } from '../../../lib/vault/secrets';
import { freshBackground } from './support';

type Listener = (...told: unknown[]) => unknown;

const instance = 'https://psa.northwind.example';
const own = `${instance}/*`;
let granted: string[];
let heard: Listener;
let added: Listener;
let removed: Listener;
let served: number[];

beforeEach(() => {
  vi.restoreAllMocks();
  freshBackground();
  granted = [hostedHalo, own];
  served = [];
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => ({ id })) as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async ({ origins = [] }) =>
    origins.every((origin) => granted.includes(origin))) as never);
  vi.spyOn(browser.permissions, 'getAll').mockImplementation((async () => ({ origins: granted })) as never);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation((async () => []) as never);
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation((async () => undefined) as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string }) =>
    url === hostedHalo ? [{ id: 1 }] : []) as never);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async ({ target, files }) => {
    if (files?.includes(`/${contentScriptFile}`)) served.push(target.tabId);
    return [];
  });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    heard = listener as Listener;
  });
  vi.spyOn(browser.permissions.onAdded, 'addListener').mockImplementation((listener) => {
    added = listener as Listener;
  });
  vi.spyOn(browser.permissions.onRemoved, 'addListener').mockImplementation((listener) => {
    removed = listener as Listener;
  });
  background.main();
});

/** Told by the script in a tab of the instance. */
const tell = (command: string, request: unknown) =>
  new Promise((reply) => {
    const sender = { id: browser.runtime.id, url: `${instance}/config/home`, tab: { id: 7 }, frameId: 0 };
    heard({ to: 'halo-companion', command, request }, sender, reply);
  });
const role = {
  page: 'role',
  instance,
  recordId: '0b5e7f0e-6d7e-4c59-9c5e-7b1d8b6a1f10',
  recordName: 'Scopable',
  path: '/config/agents/roles',
  tab: null,
  mode: 'view',
  unsaved: false,
  fields: {},
  at: 1,
};
const capture = { instance, clientId: 'planted', secret: 'planted', saved: true };
const refused = {
  ok: false,
  error: { code: 'connection.host_withdrawn', details: { host: 'psa.northwind.example' } },
};

describe('an open tab of a host that was withdrawn', () => {
  it('is refused with that reason, and nothing it tells is stored', async () => {
    granted = [hostedHalo];
    expect(await tell('page.observed', role)).toMatchObject(refused);
    expect(await tell('page.capture', capture)).toMatchObject(refused);
    expect(await readSeenRecords(instance)).toEqual([]);
    expect((await readDraft()).fields.clientId.text).toBe('');
    expect(await readSecret('draft')).toBeNull();
  });

  it('is heard again once the host is granted', async () => {
    granted = [hostedHalo];
    expect(await tell('page.observed', role)).toMatchObject(refused);
    granted = [hostedHalo, own];
    expect(await tell('page.observed', role)).toMatchObject({ ok: true });
    expect(await readSeenRecords(instance)).toHaveLength(1);
    expect(await tell('page.capture', capture)).toMatchObject({ ok: true });
    expect(await readSecret('draft')).toBe('planted');
  });

  it('is made to ask at once, by what every panel listens to', async () => {
    const revision = async () => (await browser.storage.local.get('panelRevision')).panelRevision;
    const before = await revision();
    removed({ origins: [own] });
    await expect.poll(revision).not.toBe(before);
  });

  it('is served again at once when it is one of the hosts granted at install', async () => {
    added({ origins: [own] });
    added({ origins: [hostedHalo] });
    await expect.poll(() => served).toEqual([1]);
  });
});
