import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftChange } from '../../../entrypoints/background/handlers/draft-change';
import { parseAddress } from '../../../lib/halo/parse-address';
import type { DraftField } from '../../../lib/store/draft';
import { changeDraft, emptyDraft, readDraft } from '../../../lib/store/drafts';
import { newSecret } from '../../halo/model/secrets';
import { emptyStores } from '../store/support';

beforeEach(() => {
  fakeBrowser.reset();
  emptyStores();
});

/** What lies on disk of a text typed into a field that shows it. */
async function stored(name: DraftField, text: string): Promise<string> {
  await draftChange.run({ field: { name, text } }, { kind: 'page', origin: 'x', tabId: null });
  return (await readDraft()).fields[name].text;
}

describe.each(['baseUrl', 'authServer'] as const)('an address with credentials in %s', (name) => {
  it.each([
    ['https://user:pw@psa.acme.com/halo?x=1', 'https://@psa.acme.com/halo?x=1'],
    ['user:pw@psa.acme.com', '@psa.acme.com'],
    ['https:/user:p@w@psa.acme.com', 'https:/@psa.acme.com'],
    ['Base URL: https://user:pw@psa.acme.com', 'Base URL: https://@psa.acme.com'],
  ])('is kept without them, and refused as before: %s', async (typed, kept) => {
    expect(await stored(name, typed)).toBe(kept);
    expect(parseAddress(kept)).toEqual(parseAddress(typed));
    expect(parseAddress(kept)).toMatchObject({ error: { code: 'address.has_credentials' } });
  });

  it.each(['https://psa.acme.com/x?mail=a@b', 'https://psa.acme.com', 'https://user:'])(
    'is kept to the letter without any: %s',
    async (typed) => expect(await stored(name, typed)).toBe(typed),
  );
});

describe('a Client Secret pasted as Client ID', () => {
  const refused = (text: string) =>
    draftChange.run({ field: { name: 'clientId', text } }, { kind: 'page', origin: 'x', tabId: null });

  it.each(['', ' ', '\u200b'])('is refused by name and not kept, with %j around it', async (around) => {
    await changeDraft(() => ({
      ...emptyDraft,
      fields: { ...emptyDraft.fields, clientId: { text: 'before', origin: 'typed' } },
    }));
    const secret = newSecret();
    expect(await refused(`${around}${secret.toUpperCase()}${around}`)).toMatchObject({
      ok: false,
      error: { code: 'token.id_is_secret' },
    });
    expect((await readDraft()).fields.clientId.text).toBe('before');
  });

  it('is told by its whole shape alone', async () => {
    const secret = newSecret();
    for (const text of [secret.slice(0, 36), secret.slice(0, -1), `${secret}a`]) {
      expect(await stored('clientId', text)).toBe(text);
    }
  });
});
