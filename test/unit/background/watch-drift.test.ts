import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WorkerContext } from '../../../entrypoints/background/context';
import { armDriftWatch, driftAlarm } from '../../../entrypoints/background/drift/drift-alarm';
import { lookEveryMs } from '../../../entrypoints/background/drift/next-look';
import { openNotice } from '../../../entrypoints/background/drift/open-notice';
import { watchDrift } from '../../../entrypoints/background/drift/watch-drift';
import { connectionActivate } from '../../../entrypoints/background/handlers/connection-activate';
import { connectionTest } from '../../../entrypoints/background/handlers/connection-test';
import type { Connection } from '../../../lib/store/connection';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { changeDraft, emptyDraft } from '../../../lib/store/drafts';
import { changeDriftWatch, readDriftWatch } from '../../../lib/store/drift-watches';
import { forgetConnection } from '../../../lib/store/forget-connection';
import { isRemembered, rememberSecret } from '../../../lib/vault/remembered';
import { giveSecret } from '../../../lib/vault/secrets';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, haloForAllTypes } from '../sync/support';

let halo: RunningHalo;
let badge = '';
const shown: { id: string; title: string; message: string }[] = [];
const cleared: string[] = [];
const context: WorkerContext = {
  tests: new Map(),
  continueSyncs: () => undefined,
  syncDue: () => undefined,
  verifyCaptured: () => undefined,
};

beforeEach(async () => {
  emptyStores();
  fakeBrowser.reset();
  shown.length = 0;
  cleared.length = 0;
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(async ({ text }: { text: string }) => {
      badge = text;
    }),
    setBadgeBackgroundColor: vi.fn(async () => undefined),
  });
  Object.assign(fakeBrowser.notifications, {
    create: vi.fn(async (id: string, options: { title: string; message: string }) => {
      shown.push({ id, title: options.title, message: options.message });
      return id;
    }),
    clear: vi.fn(async (id: string) => void cleared.push(id)),
  });
  halo = await haloForAllTypes({ clients: 5 });
  await connectTo(halo);
  await giveSecret('c1', halo.credentials?.clientSecret ?? '');
  await ask();
});
afterEach(() => halo.close());

/** The admin's own test, as the wizard and the dashboard make it. */
const ask = () =>
  connectionTest(context).run({ connectionId: 'c1' }, { kind: 'page', origin: 'x', tabId: null });
/** An hour goes by. */
async function look() {
  await changeDriftWatch('c1', (watch) => ({ ...watch, nextLookAt: Date.now() - 1 }));
  await watchDrift(context);
}
const history = async () =>
  ((await readDriftWatch('c1'))?.drifts ?? []).map(({ right, layer, mendedAt }) => [
    right,
    layer,
    mendedAt === null ? 'open' : 'mended',
  ]);
const application = () => {
  const one = halo.instance().applications.at(-1);
  if (!one) throw new Error('no application');
  return one;
};
const settings = () => halo.instance().roles.at(-1)?.settings ?? {};

describe('a permission that is taken away', () => {
  it('is told once by notification, turns the badge and stays in the history as mended', async () => {
    await look();
    expect([shown.length, badge, await history()]).toEqual([0, '', []]);

    application().scopes = application().scopes.filter((scope) => scope !== 'read:items');
    await look();
    expect(await history()).toEqual([['scope:read:items', 'application', 'open']]);
    expect(shown).toMatchObject([
      { title: expect.stringContaining('127.0.0.1'), message: expect.stringContaining('read:items') },
    ]);
    expect(badge).toBe('!');

    await look();
    expect([shown.length, (await history()).length, badge]).toEqual([1, 1, '!']);

    application().scopes.push('read:items');
    await look();
    expect([shown.length, badge]).toEqual([1, '']);
    expect(await history()).toEqual([['scope:read:items', 'application', 'mended']]);
    expect(cleared).toContain(shown[0]?.id);
  });

  it('on the role is blamed on the role, and the newest proof is kept for the screens', async () => {
    Object.assign(settings(), { 'Client Contracts Access Level': 'No Access' });
    await look();
    expect(await history()).toEqual([['access:client-contracts', 'role', 'open']]);
    expect((await readConnection('c1'))?.lastTest?.types.contracts?.state).toBe('forbidden');
  });

  it('on several areas is one notification that names them all', async () => {
    Object.assign(settings(), {
      'Client Contracts Access Level': 'No Access',
      'Items Access Level': 'No Access',
    });
    await look();
    expect(shown).toHaveLength(1);
    expect(shown[0]?.message).toMatch(/Products.*\n.*Contracts|Contracts.*\n.*Products/s);
  });

  it('and found by the admin’s own test is in the history without a notification', async () => {
    Object.assign(settings(), { 'Items Access Level': 'No Access' });
    await ask();
    await look();
    expect(shown).toEqual([]);
    expect(await history()).toEqual([['access:items', 'role', 'open']]);
    expect(badge).toBe('!');
  });

  it('is noticed against the test the connection began with, where nobody has looked since', async () => {
    emptyStores();
    await connectTo(halo);
    await ask();
    const began = await readConnection('c1');
    emptyStores();
    await connectTo(halo, { lastTest: began?.lastTest ?? null, lastTestedAt: 1 });
    Object.assign(settings(), { 'Items Access Level': 'No Access' });
    await watchDrift(context);
    expect(await history()).toEqual([['access:items', 'role', 'open']]);
    expect(shown).toHaveLength(1);
  });
});

it('setting the connection up again by a test that passes mends what was lost', async () => {
  const before = await readConnection('c1');
  if (!before?.lastTest) throw new Error('not tested');
  Object.assign(settings(), { 'Items Access Level': 'No Access' });
  await look();
  expect(await history()).toEqual([['access:items', 'role', 'open']]);

  const { selection, clientId, lastTest } = before;
  await changeDraft(() => ({
    ...emptyDraft,
    profileId: 'scopable',
    selection,
    fields: { ...emptyDraft.fields, clientId: { text: clientId, origin: 'typed' } },
    test: { ...lastTest, at: Date.now() },
  }));
  await giveSecret('draft', halo.credentials?.clientSecret ?? '');
  await rememberSecret('c1', halo.credentials?.clientSecret ?? '', 'four words of mine');
  const answer = await connectionActivate(context).run(
    { passphrase: null },
    { kind: 'page', origin: 'x', tabId: null },
  );
  expect(answer).toEqual({ ok: true, value: { connectionId: 'c1' } });
  expect(await history()).toEqual([['access:items', 'role', 'mended']]);
  // It is what the connection has already.
  expect(await isRemembered('c1')).toBe(true);

  await changeDraft((now) => ({ ...now, connectionId: null }));
  await giveSecret('draft', 'a renewed one');
  await connectionActivate(context).run({ passphrase: null }, { kind: 'page', origin: 'x', tabId: null });
  expect(await isRemembered('c1')).toBe(false);
});

describe('the agent behind a connection', () => {
  it('that is disabled is one drift, not one of every type', async () => {
    const agent = halo.instance().agents.at(-1);
    if (agent) agent.active = false;
    await look();
    expect((await history()).map(([right]) => right)).toEqual(['agent']);
    expect(shown).toHaveLength(1);
  });
});

describe('a look', () => {
  const requests = () => halo.requests.length;

  it('is not made before its time, without the secret, or of a disconnected connection', async () => {
    const before = requests();
    await watchDrift(context);
    await changeConnection('c1', (now) => ({ ...now, state: 'disconnected' }));
    await look();
    await changeConnection('c1', (now) => ({ ...now, state: 'active' }));
    await fakeBrowser.storage.session.clear();
    await look();
    expect(requests()).toBe(before);
  });

  it('of a paused connection is made until it has found why, and then no more', async () => {
    application().active = false;
    await changeConnection('c1', (now) => ({ ...now, state: 'paused' }));
    await look();
    expect((await history()).map(([, , state]) => state)).toEqual(['open']);
    const before = requests();
    await look();
    expect(requests()).toBe(before);
  });

  it('that meets a server in trouble tells nothing and is made again sooner', async () => {
    halo.faults.add({ path: /^\/auth\/token$/, status: 503 });
    await look();
    const watch = await readDriftWatch('c1');
    expect(watch?.drifts).toEqual([]);
    expect((watch?.nextLookAt ?? 0) - Date.now()).toBeLessThan(lookEveryMs / 2);
  });

  it.each<[string, (now: Connection) => Partial<Connection>]>([
    ['a secret', () => ({ secretAt: Date.now() })],
    ['a Client ID', () => ({ clientId: 'another' })],
    ['a tenant', ({ addresses }) => ({ addresses: { ...addresses, tenant: 'another' } })],
  ])('that was begun before %s was given is no proof of it, and no loss either', async (_, given) => {
    const before = await readConnection('c1');
    Object.assign(settings(), { 'Items Access Level': 'No Access' });
    const giving: Promise<unknown>[] = [];
    halo.faults.add({
      path: /^\/auth\/token$/,
      times: 1,
      rewrite: (body) => {
        giving.push(changeConnection('c1', (now) => ({ ...now, ...given(now) })));
        return body;
      },
    });
    await look();
    expect(giving).toHaveLength(1);
    expect((await readConnection('c1'))?.lastTest).toEqual(before?.lastTest);
    expect([await history(), shown.length, badge]).toEqual([[], 0, '']);
    expect((await readDriftWatch('c1'))?.nextLookAt).toBeGreaterThan(Date.now());
  });

  it('asks for the agent’s profile once and sets the alarm for an hour later', async () => {
    halo.clearRequests();
    await look();
    expect(halo.requests.filter(({ path }) => /agent\/me/i.test(path))).toHaveLength(1);
    const alarm = await fakeBrowser.alarms.get(driftAlarm);
    expect((alarm?.scheduledTime ?? 0) - Date.now()).toBeGreaterThan(lookEveryMs - 60_000);
  });

  it('writes nothing about a connection that was forgotten meanwhile', async () => {
    await forgetConnection('c1');
    expect(await changeDriftWatch('c1', (watch) => watch)).toBeNull();
    await armDriftWatch();
    expect(await fakeBrowser.alarms.get(driftAlarm)).toBeUndefined();
  });
});

it('a click on the notification opens the proof of that connection', async () => {
  await openNotice('drift:c1:123');
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.map(({ url }) => url)).toContainEqual(
    expect.stringMatching(/dashboard\.html\?connection=c1#proof$/),
  );
});
