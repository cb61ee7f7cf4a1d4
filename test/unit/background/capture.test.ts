import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageCapture } from '../../../entrypoints/background/handlers/page-capture';
import { captureAddresses } from '../../../entrypoints/background/panel/capture-addresses';
import type { Sender } from '../../../lib/messages/handle';
import type { Observation } from '../../../lib/page/observation';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
import { giveSecret, readSecret } from '../../../lib/vault/secrets';

const acme = 'https://acme.halopsa.com';
const other = 'https://evil.halopsa.com';

beforeEach(async () => {
  fakeBrowser.reset();
  await changeDraft(() => emptyDraft);
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
    return pageCapture.run({ instance, clientId: 'new-client', secret }, sender);
  };

  it('keeps the addresses of the same instance', async () => {
    await filledForAcme();
    expect((await capture(acme, 'new-secret')).ok).toBe(true);
    expect(await texts()).toEqual({ baseUrl: acme, authServer: `${acme}/auth`, clientId: 'new-client' });
    expect(await readSecret('draft')).toBe('new-secret');
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
    const answer = await pageCapture.run({ instance: acme, clientId: 'x', secret: 'y' }, sender);
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
