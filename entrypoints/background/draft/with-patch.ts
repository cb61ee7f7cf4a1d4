import { resourceTypes } from '../../../lib/core/resource-type';
import type { DraftPatch } from '../../../lib/messages/protocol';
import { profileById } from '../../../lib/profiles/registry';
import type { Draft } from '../../../lib/store/draft';
import { withProfile } from './with-profile';
import { withoutCredentials } from './without-credentials';

/** The draft, which lies on disk, with one change by the admin. A changed address or Client ID makes an earlier test worthless. */
export function withPatch(draft: Draft, patch: DraftPatch): Draft {
  let next = patch.profileId === undefined ? draft : withProfile(draft, patch.profileId);
  if (patch.field) {
    const { name } = patch.field;
    const isAddress = name === 'baseUrl' || name === 'authServer';
    const text = isAddress ? withoutCredentials(patch.field.text) : patch.field.text;
    const now = next.fields[name];
    const same = now.text === text;
    const field = { text, origin: same ? now.origin : ('typed' as const), touched: true as const };
    next = { ...next, fields: { ...next.fields, [name]: field }, test: same ? next.test : null };
  }
  if (patch.prerequisite) {
    const { id, done } = patch.prerequisite;
    next = { ...next, prerequisites: { ...next.prerequisites, [id]: done } };
  }
  if (patch.selection) next = { ...next, selection: allowed(next, patch.selection) };
  return {
    ...next,
    ...(patch.step === undefined ? {} : { step: patch.step }),
    ...(patch.hosting === undefined ? {} : { hosting: patch.hosting }),
    ...(patch.activeOnly === undefined ? {} : { activeOnly: patch.activeOnly }),
    ...(patch.scheduleMinutes === undefined ? {} : { scheduleMinutes: patch.scheduleMinutes }),
    ...(patch.webhooks === undefined ? {} : { webhooks: patch.webhooks }),
    ...(patch.payloadUrl === undefined ? {} : { payloadUrl: patch.payloadUrl }),
    ...(reconsiders(next, patch) ? { webhooks: 'undecided' as const } : {}),
  };
}

/** Typing an address after “Skip” takes the skipping back. */
const reconsiders = (draft: Draft, { webhooks, payloadUrl }: DraftPatch): boolean =>
  draft.webhooks === 'skipped' && webhooks === undefined && Boolean(payloadUrl?.trim());

/** The profile's own types in their usual order, with those it always reads. */
function allowed(draft: Draft, wanted: Draft['selection']): Draft['selection'] {
  const profile = profileById(draft.profileId);
  if (!profile) return wanted;
  return resourceTypes.filter(
    (type) => profile.types.includes(type) && (wanted.includes(type) || profile.alwaysTypes.includes(type)),
  );
}
