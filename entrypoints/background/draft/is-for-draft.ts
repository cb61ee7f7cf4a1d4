import { same } from '../../../lib/checks/normalise';
import type { Draft } from '../../../lib/store/draft';
import type { Application } from '../panel/holders-of';
import { isPreparing } from './is-preparing';

/** Is this application the one that the wizard prepares, or may it be as far as the wizard knows? */
export function isForDraft(draft: Draft, { instance, clientId }: Application): boolean {
  if (!isPreparing(draft, instance)) return false;
  const { text } = draft.fields.clientId;
  return text.trim() === '' || clientId === null || same(text, clientId);
}
