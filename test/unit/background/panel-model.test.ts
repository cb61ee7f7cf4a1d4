import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { haloPath } from '../../../entrypoints/background/halo-path';
import { buildPanelModel, readPanelBasis } from '../../../entrypoints/background/panel/panel-model';
import { makeFailure } from '../../../lib/core/make-failure';
import type { Observation, PageKind, Reading } from '../../../lib/page/observation';
import { activateConnection, changeConnection } from '../../../lib/store/connections';
import type { Draft } from '../../../lib/store/draft';
import { changeDraft, emptyDraft } from '../../../lib/store/drafts';
import { saveObservation } from '../../../lib/store/observations';
import { giveSecret } from '../../../lib/vault/secrets';
import { aConnection, emptyStores } from '../store/support';

const acme = 'https://acme.halopsa.com';
const sandbox = 'https://sandbox.halopsa.com';
const acmeId = aConnection().clientId;
const sandboxId = '0f5a1c1e-0000-4000-8000-00000000000b';

beforeEach(() => {
  fakeBrowser.reset();
  emptyStores();
});

type Shown = Readonly<Record<string, string | boolean>>;

const look = (
  page: PageKind,
  recordName: string,
  shown: Shown,
  { instance = acme, recordId = '1' } = {},
): Observation => ({
  page,
  instance,
  recordId,
  recordName,
  path: haloPath(page, recordId),
  tab: null,
  mode: 'view',
  unsaved: false,
  fields: Object.fromEntries(
    Object.entries({ name: recordName, ...shown }).map(([key, value]): [string, Reading] => [
      key,
      { state: 'read', value, by: 'label', label: '' },
    ]),
  ),
  at: 1_000,
});

const open = async (seen: Observation) => {
  const known = await saveObservation(seen);
  return buildPanelModel(seen, known, await readPanelBasis(seen, 1));
};
const connect = (parts: Parameters<typeof aConnection>[0]) =>
  activateConnection(aConnection(parts), { onePsa: false, vendor: 'Scopable' });
const atSandbox = { ...aConnection().addresses, base: sandbox };

/** The wizard as it was left: its connection as it was made. */
const wizard = (parts: Partial<Draft>) =>
  changeDraft(() => ({
    ...emptyDraft,
    profileId: 'scopable',
    selection: ['clients'],
    fields: {
      ...emptyDraft.fields,
      baseUrl: { text: acme, origin: 'typed' },
      clientId: { text: acmeId, origin: 'typed' },
    },
    ...parts,
  }));
const finished = { step: 'done', connectionId: 'c1' } as const;

const role = {
  'access:clients': 'Read Only',
  'access:users': 'No Access',
  'setting:all-clients': true,
  'setting:administrator': false,
};
const outcomeOf = ({ rows }: Awaited<ReturnType<typeof open>>, check: string) =>
  rows.find((row) => row.check === check)?.outcome;

describe('the panel', () => {
  it('judges by what is connected now, not by the wizard as it was finished', async () => {
    await connect({ selection: ['clients', 'contacts'] });
    await wizard(finished);
    expect(outcomeOf(await open(look('role', 'Reader', role)), 'role:users')).toBe('failed');
  });

  it('judges by the wizard while it prepares this instance', async () => {
    await connect({ selection: ['clients', 'contacts'] });
    await wizard({ step: 'prepare' });
    expect(outcomeOf(await open(look('role', 'Reader', role)), 'role:users')).toBeUndefined();
  });

  it.each([
    ['finished', finished],
    ['not finished', { step: 'prepare' }],
  ] as const)('on another instance judges by its own connection while a wizard is %s', async (_, state) => {
    await connect({});
    await connect({ id: 'c2', addresses: atSandbox, clientId: sandboxId });
    await wizard(state);
    const application = look(
      'application',
      'Scopable Integration',
      { 'client-id': sandboxId },
      { instance: sandbox },
    );
    const model = await open(application);
    expect(outcomeOf(model, 'connection:client-id')).toBe('passed');
    expect(model.capture).toMatchObject({ clientId: true, secret: false, held: true, older: false });
  });

  it('counts a secret of the connection as captured until Halo refuses it', async () => {
    await connect({});
    await wizard({ ...finished, hasSecret: true });
    const application = look('application', 'Scopable Integration', { 'client-id': acmeId.toUpperCase() });
    expect((await open(application)).capture).toMatchObject({
      clientId: true,
      secret: false,
      held: true,
      older: false,
    });
    await giveSecret('c1', 'secret');
    expect((await open(application)).capture).toMatchObject({
      clientId: true,
      secret: true,
      held: true,
      older: false,
    });
    const pausedBecause = makeFailure('token.invalid_client');
    await changeConnection('c1', (now) => ({ ...now, state: 'paused', pausedBecause }));
    expect((await open(application)).capture).toMatchObject({
      clientId: true,
      secret: false,
      held: true,
      older: false,
    });
  });
});

describe('what lies on a tab that is not open', () => {
  const tabs = ['Details', 'Permissions'];
  const details = { ...look('role', 'Reader', {}), tab: 'Details', tabs };

  it('is told once for all of it, with nothing to point at', async () => {
    await connect({});
    const { next, rows } = await open(details);
    const waiting = rows.filter(({ tab }) => tab === 'Permissions');
    expect(waiting.map(({ check }) => check)).toContain('role:clients');
    expect(next).toBe(`Open the tab Permissions to check ${waiting.length} settings.`);
    expect(waiting.every(({ say, fix, pointable }) => !say && !fix && !pointable)).toBe(true);
  });

  it.each([
    ['is open', { ...details, tab: 'Permissions' }],
    ['is not among those of the page', { ...details, tabs: ['Details', 'Rights'] }],
  ])('is told and pointed at row by row where that tab %s', async (_, seen) => {
    await connect({});
    const row = (await open(seen)).rows.find(({ check }) => check === 'role:clients');
    expect(row).toMatchObject({ tab: null, pointable: true, say: expect.stringContaining('not been seen') });
  });
});

describe('the secret that is held', () => {
  it('is told to be older once what makes a new one was changed on the page', async () => {
    await connect({ secretAt: 1 });
    await giveSecret('c1', 'secret');
    await wizard(finished);
    const application = (login: string, at: number) => ({
      ...look('application', 'Scopable Integration', { 'client-id': acmeId, 'login-type': login }),
      at,
    });
    expect((await open(application('Agent', 1_000))).capture).toMatchObject({ secret: true, older: false });
    expect((await open(application('User', 2_000))).capture).toMatchObject({ secret: true, older: true });
  });
});

describe('the panel on an application that is not the one judged', () => {
  const held = look('application', 'Scopable Integration', { 'client-id': acmeId, active: true });

  it.each([
    ['another one', look('application', 'Rewst', { active: true }, { recordId: '2' })],
    ['a blank form', look('application', '', {}, { recordId: 'new' })],
  ])('names the other and leads to it: %s', async (_, inFront) => {
    await connect({});
    await saveObservation(held);
    expect(await open(inFront)).toMatchObject({
      outcome: 'inapplicable',
      headline: 'This is not “Scopable Integration”.',
      rows: [],
      instead: { field: 'name', jump: { page: 'application', recordId: '1' } },
    });
  });

  it('offers nothing to capture once the wizard is finished, and lets an unfinished one take it', async () => {
    const rewst = look('application', 'Rewst', { 'client-id': sandboxId }, { recordId: '2' });
    await connect({});
    await saveObservation(held);
    await wizard(finished);
    expect((await open(rewst)).capture).toBeNull();
    await wizard({ step: 'prepare' });
    expect((await open(rewst)).capture).toMatchObject({ clientId: false, secret: false, held: false });
  });

  it('offers to take over a new secret of an application that another connection signs in with', async () => {
    const rewst = look('application', 'Rewst', { 'client-id': sandboxId }, { recordId: '2' });
    await connect({});
    await connect({ id: 'c2', clientId: sandboxId });
    await saveObservation(held);
    await wizard(finished);
    expect((await open(rewst)).capture).toMatchObject({ held: true });
  });

  it('leads to the list where nothing tells which one is meant', async () => {
    await wizard({ step: 'prepare' });
    await saveObservation(look('application', 'N-able', { active: true }, { recordId: '3' }));
    const { rows } = await open(look('application', 'Rewst', { active: true }, { recordId: '2' }));
    expect(rows.find(({ check }) => check === 'application:active')).toMatchObject({
      outcome: 'cantTell',
      jump: { page: 'application', recordId: null },
    });
  });

  it('judges the one in front when it is the one held', async () => {
    await connect({});
    await saveObservation(look('application', 'Rewst', { active: true }, { recordId: '2' }));
    const model = await open(held);
    expect(model.instead).toBeNull();
    expect(outcomeOf(model, 'connection:client-id')).toBe('passed');
  });
});
