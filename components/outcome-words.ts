import type { Outcome } from '../lib/core/outcome';
import { t } from '../lib/words/t';

/** Each outcome as an admin reads it. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  passed: t('controls.outcome_words.right'),
  failed: t('controls.outcome_words.to_mend'),
  warned: t('controls.outcome_words.worth_a_look'),
  cantTell: t('controls.outcome_words.cannot_tell_yet'),
  inapplicable: t('controls.outcome_words.not_needed'),
};
