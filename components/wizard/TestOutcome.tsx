import type { ComponentChildren } from 'preact';
import { say } from '../../lib/core/say';
import type { TestReport } from '../../lib/halo/test-report';
import { t } from '../../lib/words/t';
import { Banner } from '../Banner';
import { blockingStep, passedHeadline } from './test-words';

interface TestOutcomeProps {
  readonly report: TestReport;
  /** Said below the headline of a test that passed. */
  readonly children?: ComponentChildren;
}

/** What a test that ended comes to: connected as whom, or what stopped it and the one step that mends it. */
export const TestOutcome = ({ report, children }: TestOutcomeProps) => {
  if (report.passed)
    return (
      <Banner {...passedHeadline(report)} live="status">
        {children}
      </Banner>
    );
  const failure = blockingStep(report)?.failure;
  if (!failure)
    return (
      <Banner outcome="cantTell" live="status" title={t('wizard.test_panel.the_connection_is_not_proven')}>
        {t('wizard.test_panel.the_steps_below_say_what_could')}
      </Banner>
    );
  const words = say(failure);
  return (
    <Banner outcome="failed" live="alert" title={words.say}>
      {words.fix}
    </Banner>
  );
};
