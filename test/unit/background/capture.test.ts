import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectionDisconnect } from '../../../entrypoints/background/handlers/connection-disconnect';
import { connectionForget } from '../../../entrypoints/background/handlers/connection-forget';
import { pageCapture } from '../../../entrypoints/background/handlers/page-capture';
import { secretGive } from '../../../entrypoints/background/handlers/secret-give';
import { secretRead } from '../../../entrypoints/background/handlers/secret-read';
import { captureAddresses } from '../../../entrypoints/background/panel/capture-addresses';
import { makeFailure } from '../../../lib/core/make-failure';
import type { Sender } from '../../../lib/messages/handle';
import type { Observation } from '../../../lib/page/observation';
import { activateConnection, changeConnection, readConnection } from '../../../lib/store/connections';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
import { readPending } from '../../../lib/vault/pending';
import { forgetRemembered, isRemembered, rememberSecret, unlockSecret } from '../../../lib/vault/remembered';
import { forgetSecret, giveSecret, readSecret } from '../../../lib/vault/secrets';
import { keepToken, readToken } from '../../../lib/vault/tokens';
import { aConnection, emptyStores } from '../store/support';

const acme = 'https://acme.halopsa.com';
const other = 'https://evil.halopsa.com';

const page: Sender = { kind: 'page', origin: '', tabId: null };
const context = { tests: new Map(), continueSyncs: vi.fn(), syncDue: vi.fn(), verifyCaptured: vi.fn() };

beforeEach(async () => {
  fakeBrowser.reset();
  emptyStores();
  context.continueSyncs.mockClear();
  await changeDraft(() => emptyDraft);
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id }) });
});

const apiPage = (
  instance: string,
  resourceServer = `${instance}/api`,
  tenant: string | null = 'tenant',
): Observation => {
  const read = (value: string | null) => ({ state: 'read', value, by: 'label', label: '' }) as const;
  return {
    page: 'api',
    instance,
    recordId: 'page',
    recordName: null,
    path: '/config/integrations/api',
    tab: null,
    mode: 'view',
    unsaved: false,
    fields: {
      'resource-server': read(resourceServer),
      'auth-server': read(`${instance}/auth`),
      tenant: read(tenant),
    },
    at: 1,
  };
};

const texts = async () => {
  const { fields } = await readDraft();
  return { baseUrl: fields.baseUrl.text, authServer: fields.authServer.text, clientId: fields.clientId.text };
};

/** The wizard with acme's addresses and its application's credentials. */
async function filledForAcme() {
  await captureAddresses(apiPage(acme));
  await giveSecret('draft', 'secret-of-acme');
  await changeDraft((draft) => ({
    ...draft,
    fields: { ...draft.fields, clientId: { text: 'acme-client', origin: 'page' } },
    hasSecret: true,
  }));
}

describe('the HaloPSA API page', () => {
  it('fills an empty wizard', async () => {
    await captureAddresses(apiPage(acme));
    expect(await texts()).toEqual({ baseUrl: acme, authServer: `${acme}/auth`, clientId: '' });
  });

  it('of another instance leaves a wizard alone that holds credentials', async () => {
    await filledForAcme();
    await captureAddresses(apiPage(other));
    expect(await texts()).toEqual({ baseUrl: acme, authServer: `${acme}/auth`, clientId: 'acme-client' });
  });

  it('of another instance leaves a wizard alone whose typed address the instance has mended', async () => {
    const baseUrl = { text: acme, origin: 'authinfo' as const };
    await changeDraft((draft) => ({ ...draft, fields: { ...draft.fields, baseUrl } }));
    await captureAddresses(apiPage(other));
    expect((await texts()).baseUrl).toBe(acme);
  });

  it('that names another host as Resource Server does not move the wizard there', async () => {
    await captureAddresses(apiPage(acme, `${other}/api`));
    expect((await texts()).baseUrl).toBe(acme);
  });
});

describe('a tenant', () => {
  const tenant = async () => (await readDraft()).fields.tenant;

  it.each(['Not set', null, '(none)'])('is taken back when the page shows %j in its place', async (shown) => {
    await captureAddresses(apiPage(acme));
    expect((await tenant()).text).toBe('tenant');
    await captureAddresses(apiPage(acme, undefined, shown));
    expect(await tenant()).toMatchObject({ text: '', origin: 'page' });
  });

  it('emptied by the admin stays empty, however often the page is looked at', async () => {
    await captureAddresses(apiPage(acme));
    await changeDraft((draft) => ({
      ...draft,
      fields: { ...draft.fields, tenant: { text: '', origin: 'typed', touched: true } },
    }));
    await captureAddresses(apiPage(acme));
    expect((await tenant()).text).toBe('');
  });

  it('typed by the admin stays whatever the page shows', async () => {
    await changeDraft((draft) => ({
      ...draft,
      fields: { ...draft.fields, tenant: { text: 'typed', origin: 'typed' } },
    }));
    await captureAddresses(apiPage(acme, undefined, 'Not set'));
    expect((await tenant()).text).toBe('typed');
  });
});

describe('capturing on the application page', () => {
  const capture = (instance: string, secret: string | null) => {
    const sender: Sender = { kind: 'tab', origin: instance, tabId: 1 };
    return pageCapture(context).run({ instance, clientId: 'new-client', secret, saved: true }, sender);
  };

  it('keeps the addresses of the same instance', async () => {
    await filledForAcme();
    expect((await capture(acme, 'new-secret')).ok).toBe(true);
    expect(await texts()).toEqual({ baseUrl: acme, authServer: `${acme}/auth`, clientId: 'new-client' });
    expect(await readSecret('draft')).toBe('new-secret');
  });

  it('in a wizard without an address is of that instance from then on', async () => {
    await capture(acme, 'new-secret');
    expect((await texts()).baseUrl).toBe(acme);
    await captureAddresses(apiPage('https://other.halopsa.com'));
    expect(await texts()).toMatchObject({ baseUrl: acme, clientId: 'new-client' });
  });

  it('on another instance takes the wizard there and never carries the old secret along', async () => {
    await filledForAcme();
    expect((await capture(other, null)).ok).toBe(true);
    expect(await texts()).toEqual({ baseUrl: other, authServer: '', clientId: 'new-client' });
    expect((await readDraft()).hasSecret).toBe(false);
    expect(await readSecret('draft')).toBeNull();
  });

  it('is refused when the page speaks for an instance it is not', async () => {
    const sender: Sender = { kind: 'tab', origin: other, tabId: 1 };
    const answer = await pageCapture(context).run(
      { instance: acme, clientId: 'x', secret: 'y', saved: true },
      sender,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'message.invalid' } });
    expect(await readSecret('draft')).toBeNull();
  });

  it('with another application is refused while the wizard shows a finished connection', async () => {
    await changeDraft((draft) => ({ ...draft, connectionId: 'c1', step: 'done' }));
    expect(await capture(acme, 'new-secret')).toMatchObject({
      ok: false,
      error: { code: 'connection.wizard_finished' },
    });
    expect(await readSecret('c1')).toBeNull();
  });
});

describe('a new secret of an application that is connected', () => {
  const { clientId } = aConnection();
  const passphrase = 'four words of mine';
  const pausedBecause = makeFailure('token.invalid_client');
  const capture = (shown = clientId, saved = true) => {
    const sender: Sender = { kind: 'tab', origin: acme, tabId: 1 };
    return pageCapture(context).run({ instance: acme, clientId: shown, secret: 'new', saved }, sender);
  };
  const give = (sealedWith: string | null) =>
    secretGive(context).run({ connectionId: 'c1', secret: 'new', passphrase: sealedWith }, page);

  /** Halo refuses the old secret, which is held and remembered. */
  beforeEach(async () => {
    await activateConnection(aConnection({ secretAt: 5 }), { onePsa: false, vendor: 'Scopable' });
    await changeConnection('c1', (now) => ({ ...now, state: 'paused', pausedBecause }));
    await giveSecret('c1', 'old');
    await rememberSecret('c1', 'old', passphrase);
  });

  it.each([
    ['captured', () => capture()],
    ['captured where Halo writes the Client ID otherwise', () => capture(`\u200b${clientId.toUpperCase()} `)],
    ['given', () => give(null)],
  ])('lets syncing go on, and the old one is not remembered: %s', async (_, take) => {
    expect((await take()).ok).toBe(true);
    const now = await readConnection('c1');
    expect(now).toMatchObject({ state: 'active', pausedBecause: null });
    expect(now?.secretAt).toBeGreaterThan(5);
    expect(await readSecret('c1')).toBe('new');
    expect(await isRemembered('c1')).toBe(false);
    expect(context.continueSyncs).toHaveBeenCalledOnce();
  });

  it('captured in a form that is still to be saved leaves the one held as it is', async () => {
    await keepToken('c1', { accessToken: 'of the old', expiresAt: Date.now() + 3_600_000, scopes: [] });
    expect(await capture(clientId, false)).toMatchObject({ value: { secret: true, forgotten: false } });
    expect(await readSecret('c1')).toBe('old');
    expect(await unlockSecret('c1', passphrase)).toMatchObject({ value: 'old' });
    expect((await readToken('c1'))?.accessToken).toBe('of the old');
    expect(await readConnection('c1')).toMatchObject({ state: 'paused', pausedBecause, secretAt: 5 });
  });

  it('captured in such a form is taken at once where no other is held or remembered', async () => {
    await forgetSecret('c1');
    await forgetRemembered('c1');
    await capture(clientId, false);
    expect(await readSecret('c1')).toBe('new');
  });

  it.each([
    ['given instead', () => give(null)],
    ['captured where Halo shows the application saved', () => capture()],
    ['of a connection that ends', () => connectionDisconnect.run({ connectionId: 'c1' }, page)],
    ['of a connection that is forgotten', () => connectionForget.run({ connectionId: 'c1' }, page)],
  ])('captured in such a form is dropped for one %s', async (_, take) => {
    await capture(clientId, false);
    expect(await readPending('c1')).toMatchObject({ secret: 'new' });
    await take();
    expect(await readPending('c1')).toBeNull();
  });

  it('tells that the remembered one is forgotten', async () => {
    expect(await capture()).toMatchObject({ value: { secret: true, forgotten: true } });
    expect(await capture()).toMatchObject({ value: { secret: true, forgotten: false } });
  });

  it('given with a passphrase is the one remembered', async () => {
    await give(passphrase);
    expect(await unlockSecret('c1', passphrase)).toMatchObject({ value: 'new' });
  });

  it('with a passphrase that is too short is not taken', async () => {
    expect(await give('short')).toMatchObject({ ok: false, error: { code: 'vault.passphrase_short' } });
    expect(await readSecret('c1')).toBe('old');
  });

  it.each([
    ['another application', 'acme-client', 'secret-of-acme'],
    ['this application', clientId.toUpperCase(), 'new'],
    ['no application yet', '', 'new'],
  ])('goes into the wizard as well unless that has %s', async (_, drafts, held) => {
    await filledForAcme();
    await changeDraft((draft) => ({
      ...draft,
      profileId: 'gradient',
      fields: { ...draft.fields, clientId: { text: drafts, origin: 'page' } },
    }));
    await capture();
    expect(await readSecret('draft')).toBe(held);
    expect(await readSecret('c1')).toBe('new');
    if (held !== 'new') expect((await texts()).clientId).toBe(drafts);
  });

  it('is not handed out while a newer one waits for its form to be saved', async () => {
    await capture(clientId, false);
    expect(await secretRead.run({ connectionId: 'c1' }, page)).toMatchObject({
      ok: false,
      error: { code: 'connection.secret_pending' },
    });
    await capture(clientId, true);
    expect(await secretRead.run({ connectionId: 'c1' }, page)).toMatchObject({ value: { secret: 'new' } });
  });
});

it('the same secret given again stays remembered', async () => {
  await activateConnection(aConnection(), { onePsa: false, vendor: 'Scopable' });
  await giveSecret('c1', 'same');
  await rememberSecret('c1', 'same', 'four words of mine');
  const sender: Sender = { kind: 'page', origin: '', tabId: null };
  await secretGive(context).run({ connectionId: 'c1', secret: 'same', passphrase: null }, sender);
  expect(await isRemembered('c1')).toBe(true);
});
