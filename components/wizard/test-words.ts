import type { Outcome } from '../../lib/core/outcome';
import { durationWords } from '../../lib/core/words';
import type { TestReport, TestStep, TestStepId } from '../../lib/halo/test-report';
import { t } from '../../lib/words/t';

/** The steps of a connection test as an admin reads them, in order. */
export const testSteps: readonly { readonly id: TestStepId; readonly words: string }[] = [
  { id: 'address', words: t('wizard.test_words.the_addresses_make_sense') },
  { id: 'discovery', words: t('wizard.test_words.halo_answers_and_names_its_auth') },
  { id: 'token', words: t('wizard.test_words.halo_issues_a_token') },
  { id: 'scopes', words: t('wizard.test_words.the_application_grants_the_scopes') },
  { id: 'agent', words: t('wizard.test_words.the_agents_profile_can_be_read') },
  { id: 'control', words: t('wizard.test_words.a_made_up_token_is_refused') },
  { id: 'records', words: t('wizard.test_words.each_record_type_can_be_read') },
];

/** “412 ms”, “1.9 s”: a test's steps are short, and their differences are what one looks for. */
export const stepTime = (ms: number): string =>
  ms < 1000 ? t('duration.milliseconds', { ms: Math.max(1, Math.round(ms)) }) : durationWords(ms);

const wordsOf = (step: TestStepId): string => testSteps.find(({ id }) => id === step)?.words ?? '';

/** The step that stopped a test that did not pass; undefined where none failed. */
export const blockingStep = ({ passed, steps }: TestReport): TestStep | undefined =>
  passed ? undefined : steps.find(({ outcome }) => outcome === 'failed');

/** A test that passed, in one line: green only when no step failed and a wrong token was seen to be refused. */
export function passedHeadline({ agent, steps }: TestReport): { outcome: Outcome; title: string } {
  const name = agent?.name ?? t('wizard.test_words.the_agent');
  const failed = steps.filter((step) => step.outcome === 'failed');
  const first = testSteps.find(({ id }) => failed.some((step) => step.id === id));
  if (first)
    return {
      outcome: 'warned',
      title: t('wizard.test_words.but_not_everything', { name, words: first.words }),
    };
  if (steps.some((step) => step.id === 'control' && step.outcome !== 'passed'))
    return { outcome: 'warned', title: t('wizard.test_words.but_made_up_token', { name }) };
  // The permissions for writing could not be asked for: a limit, a time-out.
  return steps.some((step) => step.id === 'scopes' && step.outcome !== 'passed')
    ? {
        outcome: 'warned',
        title: t('wizard.test_words.but_not_everything', { name, words: wordsOf('scopes') }),
      }
    : { outcome: 'passed', title: t('wizard.test_words.connected_as', { name }) };
}
