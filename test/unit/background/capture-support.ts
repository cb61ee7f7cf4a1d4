import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WorkerContext } from '../../../entrypoints/background/context';
import { runTest } from '../../../entrypoints/background/handlers/connection-test';
import { pageCapture } from '../../../entrypoints/background/handlers/page-capture';
import { pageObserved } from '../../../entrypoints/background/handlers/page-observed';
import { verifyCaptured } from '../../../entrypoints/background/trial/verify-captured';
import type { Observation } from '../../../lib/page/observation';
import { readConnection } from '../../../lib/store/connections';
import { giveSecret } from '../../../lib/vault/secrets';
import { hashSecret } from '../../halo/model/secrets';
import type { RunningHalo } from '../../halo/start';
import { emptyStores } from '../store/support';
import { connectTo, haloForAllTypes } from '../sync/support';

/** What the worker began by itself, and whether the browser lets it talk to a host. */
let works: Promise<void>[] = [];
export const isGranted = vi.fn(async () => true);
/** The tabs that are open, each on the application. */
export const openTab = vi.fn(async (id: number) => ({ id, url: '' }));
export const context: WorkerContext = {
  tests: new Map(),
  continueSyncs: () => undefined,
  syncDue: () => undefined,
  verifyCaptured: (...seen) => void works.push(verifyCaptured(context, ...seen)),
};

/** The Halo of the test that runs. */
export let halo: RunningHalo;

/** Before each test: a connection whose secret is not the application's any more. */
export function withOldSecret(): void {
  beforeEach(async () => {
    emptyStores();
    fakeBrowser.reset();
    works = [];
    vi.stubGlobal('navigator', { onLine: true });
    isGranted.mockResolvedValue(true);
    Object.assign(fakeBrowser.permissions, { contains: isGranted });
    Object.assign(fakeBrowser.tabs, { get: openTab });
    openTab.mockImplementation(async (id) => ({
      id,
      url: `${halo.origin}/config/integrations/api/applications?id=a1`,
    }));
    Object.assign(fakeBrowser.action, {
      setBadgeText: vi.fn(),
      setBadgeBackgroundColor: vi.fn(),
      setBadgeTextColor: vi.fn(),
      setTitle: vi.fn(),
    });
    halo = await haloForAllTypes({ clients: 5 });
    await connectTo(halo, { secretAt: 5 });
    await giveSecret('c1', 'old');
  });
  afterEach(() => halo.close());
}

export const sender = () => ({ kind: 'tab', origin: halo.origin, tabId: 1 }) as const;
export const clientId = () => halo.credentials?.clientId ?? '';
export const ended = async () => {
  await Promise.all(works);
};
export const capture = async (
  secret: string | null = halo.credentials?.clientSecret ?? '',
  saved = false,
) => {
  const request = { instance: halo.origin, clientId: clientId(), secret, saved };
  expect(await pageCapture(context).run(request, sender())).toMatchObject({ ok: true });
};

export const read = (value: string) => ({ state: 'read', value, by: 'label', label: '' }) as const;
export const fields = () => ({ 'client-id': read(clientId()), 'secret-state': read('shown') });

/** What the panel is told of the test when the application's page is looked at. */
export async function look(parts: Partial<Observation> = {}, tabId = 1) {
  const seen: Observation = {
    page: 'application',
    instance: halo.origin,
    recordId: 'a1',
    recordName: 'Scopable Integration',
    path: '/config/integrations/api/applications?id=a1',
    tab: 'Details',
    mode: 'view',
    unsaved: false,
    fields: fields(),
    at: Date.now(),
    ...parts,
  };
  const answer = await pageObserved(context).run(seen, { ...sender(), tabId });
  if (!answer.ok) throw new Error(answer.error.code);
  const { capture, rows, next } = answer.value;
  const row = rows.find(({ check }) => check === 'connection:client-secret');
  const told = `${next} ${rows.map(({ fix }) => fix).join(' ')}`;
  return { trial: capture?.trial?.outcome ?? null, text: capture?.trial?.text, row: row?.outcome, told };
}
export const asked = () => halo.requests.filter(({ path }) => path === '/api/Agent/me').length;
export const lastTest = async () => (await readConnection('c1'))?.lastTest ?? null;

/** The connection signs in with the application's secret, and another was generated in its form. */
export async function captureBeside(secret = 'generated') {
  await giveSecret('c1', halo.credentials?.clientSecret ?? '');
  await runTest(context, 'c1');
  await capture(secret);
}
/** The form is saved: Halo knows the generated one alone. */
export const save = () => {
  Object.assign(halo.instance().applications.at(-1) ?? {}, { secretHash: hashSecret('generated') });
};
export const tokens = () => halo.requests.filter(({ path }) => path === '/auth/token').length;
