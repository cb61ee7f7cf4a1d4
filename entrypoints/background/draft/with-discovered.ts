import type { Draft } from '../../../lib/store/draft';

/**
 * The draft with what the instance says of itself in a field that is empty or was filled in this way before. A field the
 * admin has written in or emptied is left alone, even while the answer is on its way.
 */
export function withDiscovered(draft: Draft, name: 'authServer' | 'tenant', found: string | null): Draft {
  const now = draft.fields[name];
  const text = found ?? '';
  if (now.touched || now.text === text || (now.text !== '' && now.origin !== 'authinfo')) return draft;
  return { ...draft, fields: { ...draft.fields, [name]: { text, origin: 'authinfo' } }, test: null };
}
