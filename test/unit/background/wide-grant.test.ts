import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { draftDiscover } from '../../../entrypoints/background/handlers/draft-discover';
import { alignContentScripts } from '../../../entrypoints/background/hosts/align-content-scripts';
import { changeDraft } from '../../../lib/store/drafts';
import { aConnection } from '../store/support';
import { connections, freshBackground } from './support';

const page = { kind: 'page', origin: 'chrome-extension://own', tabId: null } as const;
const wide = 'https://*/*';
const own = 'https://psa.northwind.example/*';
let granted: string[];
let registered: Map<string, string[]>;
let served: unknown[];

beforeEach(() => {
  vi.restoreAllMocks();
  freshBackground();
  granted = [wide];
  registered = new Map();
  served = [];
  vi.spyOn(browser.permissions, 'getAll').mockImplementation((async () => ({ origins: granted })) as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation(
    (async ({ origins = [] }) =>
      granted.includes(wide) || origins.every((origin) => granted.includes(origin))) as never,
  );
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation((async () =>
    [...registered].map(([id, matches]) => ({ id, matches }))) as never);
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation((async (
    scripts: { id: string; matches: string[] }[],
  ) => {
    for (const { id, matches } of scripts) registered.set(id, matches);
  }) as never);
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation((async ({
    ids = [],
  }: {
    ids?: string[];
  }) => {
    for (const id of ids) registered.delete(id);
  }) as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string }) =>
    url === own ? [{ id: 7 }] : []) as never);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async ({ target }) => {
    served.push(target.tabId);
    return [];
  });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
});

const type = (text: string) =>
  changeDraft((draft) => ({
    ...draft,
    fields: { ...draft.fields, baseUrl: { text, origin: 'typed' } },
  }));
const matches = () => [...registered.values()].flat();
const base = (address: string) => ({ ...aConnection().addresses, base: address });

test('the pages of an own domain that a grant for every site covers are read once its address is given', async () => {
  await type('psa.northwind.example/halo');
  await draftDiscover.run(null, page);
  expect(matches()).toEqual([own]);
  expect(served).toEqual([7]);
});

test('so are those of every connection, hosted ones aside, which have their script from the start', async () => {
  await connections(
    { id: 'c1', addresses: base('https://psa.northwind.example:8443/halo') },
    { id: 'c2', addresses: base('https://acme.halopsa.com'), clientId: 'other' },
  );
  await alignContentScripts();
  expect(matches()).toEqual([own]);
});

test('they are no longer once the grant is taken back', async () => {
  await type('https://psa.northwind.example');
  await alignContentScripts();
  expect(matches()).toEqual([own]);
  granted = [];
  await alignContentScripts();
  expect(matches()).toEqual([]);
});
