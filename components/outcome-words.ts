import type { Outcome } from '../lib/core/outcome';
import { type MessageKey, t } from '../lib/words/t';

const keys = {
  passed: 'controls.outcome_words.right',
  failed: 'controls.outcome_words.to_mend',
  warned: 'controls.outcome_words.worth_a_look',
  cantTell: 'controls.outcome_words.cannot_tell_yet',
  inapplicable: 'controls.outcome_words.not_needed',
} as const satisfies Record<Outcome, MessageKey>;

/** An outcome as an admin reads it. */
export const outcomeWords = (outcome: Outcome): string => t(keys[outcome]);
