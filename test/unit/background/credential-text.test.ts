import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WorkerContext } from '../../../entrypoints/background/context';
import { createHandlers } from '../../../entrypoints/background/handlers/registry';
import { handle } from '../../../lib/messages/handle';
import type { Command, RequestOf } from '../../../lib/messages/protocol';
import { activateConnection, readConnections } from '../../../lib/store/connections';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
import { isRemembered, rememberSecret, unlockSecret } from '../../../lib/vault/remembered';
import { giveSecret, readSecret } from '../../../lib/vault/secrets';
import { aConnection, emptyStores } from '../store/support';
import { acme, passedTest } from '../view/wizard-fixtures';

const nothing = () => undefined;
const context: WorkerContext = {
  tests: new Map(),
  continueSyncs: nothing,
  syncDue: nothing,
  verifyCaptured: nothing,
};
const send = <C extends Command>(command: C, request: RequestOf<C>) =>
  handle(
    createHandlers(context),
    { to: 'halo-companion', command, request },
    command === 'page.capture'
      ? { kind: 'tab', origin: acme, tabId: 1 }
      : { kind: 'page', origin: 'chrome-extension://own', tabId: null },
  );

const clean = 'one-secret';
const padded = [`${clean} `, `\u00a0${clean}`, 'one-\u200bsecret', `${clean}\u2060\n`];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id }) });
  emptyStores();
});

describe.each(padded)('a secret that comes as %j', (secret) => {
  it('typed in the wizard is copied as it is tested', async () => {
    await send('draft.secret', { text: secret });
    expect(await send('secret.read', { connectionId: null })).toEqual({ ok: true, value: { secret: clean } });
  });

  it('captured is the one the wizard holds', async () => {
    await send('page.capture', { instance: acme, clientId: `\u200bid `, secret, saved: true });
    expect(await readSecret('draft')).toBe(clean);
    expect((await readDraft()).fields.clientId.text).toBe('id');
  });
});

it('a secret given again with a space behind it is the one that was remembered', async () => {
  const secret = `${clean} `;
  const passphrase = 'four words of mine';
  await activateConnection(aConnection(), { onePsa: false, vendor: 'x' });
  await giveSecret('c1', clean);
  await rememberSecret('c1', clean, passphrase);
  await send('secret.give', { connectionId: 'c1', secret, passphrase: null });
  expect(await isRemembered('c1')).toBe(true);
  await send('secret.give', { connectionId: 'c1', secret, passphrase });
  expect(await unlockSecret('c1', passphrase)).toEqual({ ok: true, value: clean });
});
it('a secret of spaces and invisible characters alone is none', async () => {
  await send('draft.secret', { text: ' \u200b' });
  expect((await readDraft()).hasSecret).toBe(false);
  await activateConnection(aConnection(), { onePsa: false, vendor: 'x' });
  expect(
    await send('secret.give', { connectionId: 'c1', secret: ' \u200b', passphrase: null }),
  ).toMatchObject({ error: { code: 'message.invalid' } });
});

it('a Client ID is kept as it was tested', async () => {
  await giveSecret('draft', clean);
  await changeDraft(() => ({
    ...emptyDraft,
    profileId: 'scopable',
    selection: ['clients'],
    fields: { ...emptyDraft.fields, clientId: { text: '\u200bclient-id\u00a0', origin: 'typed' } },
    test: passedTest,
  }));
  expect(await send('connection.activate', { passphrase: null })).toMatchObject({ ok: true });
  expect((await readConnections()).map(({ clientId }) => clientId)).toEqual(['client-id']);
});
