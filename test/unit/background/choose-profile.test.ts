import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageChooseProfile } from '../../../entrypoints/background/handlers/page-choose-profile';
import { buildPanelModel, readPanelBasis } from '../../../entrypoints/background/panel/panel-model';
import type { Sender } from '../../../lib/messages/handle';
import type { Observation } from '../../../lib/page/observation';
import { activateConnection } from '../../../lib/store/connections';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
import { readKnown } from '../../../lib/store/observations';
import { aConnection, emptyStores } from '../store/support';

beforeEach(() => {
  fakeBrowser.reset();
  emptyStores();
});

const rolePage: Observation = {
  page: 'role',
  instance: 'https://acme.halopsa.com',
  recordId: '7',
  recordName: 'Gradient',
  path: '/config/roles?id=7',
  tab: null,
  mode: 'view',
  unsaved: false,
  fields: {},
  at: 1,
};
const choose = (profileId: string, instance = rolePage.instance) =>
  pageChooseProfile.run({ instance, profileId }, { kind: 'tab', origin: instance, tabId: 1 });
const shown = async (instance = rolePage.instance) => {
  const seen = { ...rolePage, instance };
  return (await buildPanelModel(seen, await readKnown(instance), await readPanelBasis(seen, 1))).profile?.id;
};

describe('another integration chosen in the panel', () => {
  it('takes an unfinished wizard along', async () => {
    await changeDraft(() => ({ ...emptyDraft, profileId: 'scopable', step: 'prepare' }));
    await choose('gradient');
    expect(await readDraft()).toMatchObject({ profileId: 'gradient', step: 'prepare' });
    expect(await shown()).toBe('gradient');
  });

  it('leaves a finished wizard its hand-over, and is what the panel judges by', async () => {
    await activateConnection(aConnection(), { onePsa: true, vendor: 'Scopable' });
    const done = { ...emptyDraft, profileId: 'scopable', step: 'done' as const, connectionId: 'c1' };
    await changeDraft(() => done);
    expect(await shown()).toBe('scopable');
    await choose('gradient');
    expect(await readDraft()).toEqual(done);
    expect(await shown()).toBe('gradient');
    await choose('scopable');
    expect(await shown()).toBe('scopable');
  });

  it('is forgotten with the connection it was chosen beside', async () => {
    await changeDraft(() => ({ ...emptyDraft, profileId: 'scopable', step: 'done', connectionId: 'c1' }));
    await choose('gradient');
    await changeDraft(() => ({ ...emptyDraft, profileId: 'scopable', step: 'done', connectionId: 'c2' }));
    expect(await shown()).toBe('scopable');
  });

  it('on an instance the wizard is not about stays with that instance', async () => {
    const elsewhere = 'https://sandbox.halopsa.com';
    const baseUrl = { text: rolePage.instance, origin: 'typed' } as const;
    const preparing = {
      ...emptyDraft,
      profileId: 'scopable',
      step: 'prepare' as const,
      fields: { ...emptyDraft.fields, baseUrl },
    };
    await changeDraft(() => preparing);
    await choose('gradient', elsewhere);
    expect(await readDraft()).toEqual(preparing);
    expect([await shown(), await shown(elsewhere)]).toEqual(['scopable', 'gradient']);
  });

  it('is refused from a page that speaks for an instance it is not', async () => {
    const sender: Sender = { kind: 'tab', origin: 'https://evil.halopsa.com', tabId: 1 };
    const answer = await pageChooseProfile.run(
      { instance: rolePage.instance, profileId: 'gradient' },
      sender,
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'message.invalid' } });
  });
});
