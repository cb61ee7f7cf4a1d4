import type { DiscoveryEvidence } from '../../../lib/checks/evidence';
import { parseAddress } from '../../../lib/halo/parse-address';
import type { Draft } from '../../../lib/store/draft';

/**
 * The draft with the address at which the instance answered, where it was asked at a path that is none of its own: its pages bear the
 * real one. What the admin has typed meanwhile is left alone.
 */
export function withBase(draft: Draft, { base, askedAt }: DiscoveryEvidence): Draft {
  const given = parseAddress(draft.fields.baseUrl.text);
  if (askedAt === undefined || !given.ok || given.value.base !== askedAt) return draft;
  return { ...draft, fields: { ...draft.fields, baseUrl: { text: base, origin: 'authinfo' } } };
}
