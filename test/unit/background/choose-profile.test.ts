import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageChooseProfile } from '../../../entrypoints/background/handlers/page-choose-profile';
import { buildPanelModel } from '../../../entrypoints/background/panel/panel-model';
import type { Observation } from '../../../lib/page/observation';
import { activateConnection } from '../../../lib/store/connections';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
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
const choose = (profileId: string) =>
  pageChooseProfile.run({ profileId }, { kind: 'tab', origin: rolePage.instance, tabId: 1 });
const shown = async () => (await buildPanelModel(rolePage, 1)).profile?.id;

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
});
