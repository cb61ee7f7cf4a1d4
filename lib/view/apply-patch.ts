import type { DraftPatch } from '../messages/protocol';
import type { Draft } from '../store/draft';

/**
 * The draft as it will be once the background has taken the patch, so that a keystroke shows at once. What follows from
 * a change (an integration's record types, say) is left to the background and arrives with the stored draft.
 */
export function applyPatch(draft: Draft, patch: DraftPatch): Draft {
  const { field, prerequisite, ...plain } = patch;
  return {
    ...draft,
    ...plain,
    ...(field
      ? { fields: { ...draft.fields, [field.name]: { text: field.text, origin: 'typed' as const } } }
      : {}),
    ...(field && field.text !== draft.fields[field.name].text ? { test: null } : {}),
    ...(prerequisite
      ? { prerequisites: { ...draft.prerequisites, [prerequisite.id]: prerequisite.done } }
      : {}),
  };
}
