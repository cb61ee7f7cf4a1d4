import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { WorkerContext } from '../../../entrypoints/background/context';
import { runTest } from '../../../entrypoints/background/handlers/connection-test';
import { draftDiscover } from '../../../entrypoints/background/handlers/draft-discover';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
import { giveSecret } from '../../../lib/vault/secrets';
import { instanceOf } from '../../../lib/view/instance';
import type { RunningHalo } from '../../halo/start';
import { haloForAllTypes } from '../sync/support';
import { freshBackground } from './support';

let halo: RunningHalo;
const nothing = () => undefined;
const context: WorkerContext = {
  tests: new Map(),
  continueSyncs: nothing,
  syncDue: nothing,
  verifyCaptured: nothing,
};

/** The wizard with the address of a page that is none of Halo’s own. */
beforeEach(async () => {
  freshBackground();
  vi.spyOn(browser.permissions, 'getAll').mockImplementation((async () => ({ origins: [] })) as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => true) as never);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation((async () => []) as never);
  halo = await haloForAllTypes({ clients: 5 });
  await giveSecret('draft', halo.credentials?.clientSecret ?? '');
  const typed = (text: string) => ({ text, origin: 'typed' as const });
  await changeDraft(() => ({
    ...emptyDraft,
    profileId: 'scopable',
    selection: ['clients'],
    hasSecret: true,
    fields: {
      ...emptyDraft.fields,
      baseUrl: typed(`${halo.origin}/agentview?x`),
      clientId: typed(halo.credentials?.clientId ?? ''),
    },
  }));
});
afterEach(() => halo.close());

const discover = () => draftDiscover.run(null, { kind: 'page', origin: 'x', tabId: null });

it.each<[string, () => Promise<unknown>]>([
  ['when the field is left', discover],
  ['by the test', () => runTest(context, null)],
])('a path that is none of Halo’s gives way to the real address %s', async (_, find) => {
  expect(await find()).toMatchObject({ ok: true });
  const draft = await readDraft();
  expect(draft.fields.baseUrl).toEqual({ text: halo.origin, origin: 'authinfo' });
  expect(instanceOf(draft, [])).toBe(halo.origin);
});

it('a test that has found the real address is kept with it', async () => {
  await runTest(context, null);
  expect((await readDraft()).test).toMatchObject({ passed: true, addresses: { base: halo.origin } });
});

it('an address typed while the instance was asked stays', async () => {
  const typing: Promise<unknown>[] = [];
  const baseUrl = { text: 'https://psa.northwind.example/agentview', origin: 'typed' as const };
  halo.faults.add({
    path: /authinfo$/,
    times: 1,
    rewrite: (body) => {
      typing.push(changeDraft((now) => ({ ...now, fields: { ...now.fields, baseUrl } })));
      return body;
    },
  });
  await discover();
  expect(typing).toHaveLength(1);
  expect((await readDraft()).fields.baseUrl).toEqual(baseUrl);
});
