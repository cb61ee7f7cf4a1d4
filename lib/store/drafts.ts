import { inAppDatabase } from './app-database';
import { announce } from './changes';
import type { Draft } from './draft';

/** A wizard nobody has touched yet. */
export const emptyDraft: Draft = {
  profileId: null,
  step: 'integration',
  hosting: null,
  prerequisites: {},
  fields: {
    baseUrl: { text: '', origin: 'typed' },
    authServer: { text: '', origin: 'typed' },
    tenant: { text: '', origin: 'typed' },
    clientId: { text: '', origin: 'typed' },
  },
  hasSecret: false,
  secretAt: null,
  selection: [],
  activeOnly: true,
  scheduleMinutes: 15,
  webhooks: 'undecided',
  payloadUrl: '',
  test: null,
  connectionId: null,
};

/** The wizard as far as it has been filled in. */
export const readDraft = (): Promise<Draft> =>
  inAppDatabase(['state'], 'readonly', async (transaction) => {
    return (await transaction.objectStore('state').get('draft')) ?? emptyDraft;
  });

/** Reads, changes and writes the draft in one transaction, so that two windows typing at once lose nothing. */
export async function changeDraft(change: (draft: Draft) => Draft): Promise<Draft> {
  const changed = await inAppDatabase(['state'], 'readwrite', async (transaction) => {
    const store = transaction.objectStore('state');
    const next = change((await store.get('draft')) ?? emptyDraft);
    await store.put(next, 'draft');
    return next;
  });
  announce('draft');
  return changed;
}
