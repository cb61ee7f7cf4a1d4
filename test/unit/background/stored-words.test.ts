import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WorkerContext } from '../../../entrypoints/background/context';
import { look } from '../../../entrypoints/background/drift/look';
import { connectionTest } from '../../../entrypoints/background/handlers/connection-test';
import { readConnection } from '../../../lib/store/connections';
import { readDriftWatch } from '../../../lib/store/drift-watches';
import { giveSecret } from '../../../lib/vault/secrets';
import type { Fault } from '../../halo/faults/faults';
import type { RunningHalo } from '../../halo/start';
import { dumpDatabases } from '../../support/dump-databases';
import { mark, speak } from '../../support/speak';
import { emptyStores } from '../store/support';
import { connectTo, depsFor, haloForAllTypes, sync, testTime } from '../sync/support';

let halo: RunningHalo;
const context: WorkerContext = {
  tests: new Map(),
  continueSyncs: () => undefined,
  syncDue: () => undefined,
  verifyCaptured: () => undefined,
};

beforeEach(async () => {
  emptyStores();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  });
  halo = await haloForAllTypes({ clients: 3 });
  await connectTo(halo);
  await giveSecret('c1', halo.credentials?.clientSecret ?? '');
});
afterEach(async () => {
  speak('en');
  await halo.close();
});

const ask = () =>
  connectionTest(context).run({ connectionId: 'c1' }, { kind: 'page', origin: 'x', tabId: null });
const current = async () => {
  const connection = await readConnection('c1');
  if (!connection) throw new Error('no connection');
  return connection;
};
const takeContractsAway = () => {
  const settings = halo.instance().roles.at(-1)?.settings ?? {};
  Object.assign(settings, { 'Client Contracts Access Level': 'No Access' });
};

test('a report and a lost right stored in English are German on a German screen', async () => {
  await ask();
  takeContractsAway();
  await look(await current());
  const { lastTest } = await current();
  const [drift] = (await readDriftWatch('c1'))?.drifts ?? [];
  if (!lastTest || !drift) throw new Error('nothing was found');

  speak('de');
  vi.resetModules();
  const { reportText } = await import('../../../components/wizard/report-text');
  const { driftNotice } = await import('../../../lib/checks/drift-words');
  const report = reportText(lastTest);
  expect(report).toMatch(/Halo hat ein Token für \d+ Minuten ausgestellt\./);
  expect(report).toContain('7 von 8 Datensatztypen lesbar.');
  expect(report).toContain('Verträge sind nicht lesbar, obwohl');
  expect(driftNotice('x', [drift]).message).toMatch(/^Verträge: bisher lesbar, jetzt abgelehnt\./);
});

describe('nothing is stored in words', () => {
  const api = /^\/api\/client$/;
  const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html></html>' };
  const rows = { status: 200, headers: { 'content-type': 'application/json' } };
  const ways: [string, Omit<Fault, 'path'> & { readonly path?: RegExp }][] = [
    ['all is well', { path: /^\/nowhere$/ }],
    ['a web page comes instead of records', page],
    ['Halo accepts any token', { ...rows, body: '{"record_count":1,"clients":[{"id":1}]}' }],
    ['Halo is in trouble', { status: 503 }],
    ['Halo says what is wrong', { status: 400, body: '"Parameter missing"' }],
    ['Halo does not say what is wrong', { status: 400, body: '' }],
    ['the limit is reached', { status: 429 }],
    ['the sign-in is refused without a reason', { path: /\/token$/, status: 401, body: '' }],
    ['the sign-in is refused with an unknown one', { path: /\/token$/, status: 400, body: '{"error":"x"}' }],
    ['Halo does not say where its auth server is', { path: /authinfo|instanceinfo/, status: 404 }],
    ['rows are no records', { ...rows, body: '{"record_count":2,"clients":[{"id":0},7]}', after: 4 }],
    ['a list is empty', { ...rows, body: '{"record_count":0,"clients":[]}' }],
  ];

  it.each(ways)('when %s', async (_name, fault) => {
    speak('marked');
    await ask();
    takeContractsAway();
    halo.faults.add({ path: api, ...fault });
    await look(await current());
    await sync(depsFor(halo, testTime()));
    const kept = JSON.stringify([
      await dumpDatabases(),
      await fakeBrowser.storage.local.get(),
      await fakeBrowser.storage.session.get(),
    ]);
    expect(kept).toContain('"runs":[{');
    expect([...kept.matchAll(new RegExp(`[^"]*${mark}`, 'g'))].map(([words]) => words)).toEqual([]);
  });
});
