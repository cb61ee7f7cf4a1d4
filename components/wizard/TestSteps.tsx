import { Circle, CircleDashed } from 'lucide';
import { learntWords } from '../../lib/core/learnt-words';
import type { Outcome } from '../../lib/core/outcome';
import type { TestStep } from '../../lib/halo/test-report';
import { t } from '../../lib/words/t';
import { FailureText } from '../FailureText';
import { Icon } from '../Icon';
import { OutcomeIcon } from '../OutcomeIcon';
import { Spinner } from '../Spinner';
import { stepTime, testSteps } from './test-words';

const outcomes: Readonly<Record<TestStep['outcome'], Outcome>> = {
  passed: 'passed',
  failed: 'failed',
  warned: 'warned',
  skipped: 'inapplicable',
};

interface TestStepsProps {
  /** Those that have ended. */
  readonly steps: readonly TestStep[];
  /** The test is under way, at the first step that has not ended. */
  readonly running?: boolean;
  /** The step whose failure is worded above the list already. */
  readonly toldAbove?: TestStep['id'] | undefined;
}

/** The named steps of the test with what each found, how long it took, and what to do about it. */
export const TestSteps = ({ steps, running = false, toldAbove }: TestStepsProps) => {
  const ended = (id: TestStep['id']) => steps.find((each) => each.id === id);
  const now = running ? testSteps.find(({ id }) => !ended(id))?.id : undefined;
  return (
    <ol class="test-steps">
      {testSteps.map(({ id, words }) => {
        const step = ended(id);
        const waiting = id === now ? 'running' : 'waiting';
        return (
          <li
            key={id}
            class="test-step"
            data-step={id}
            data-outcome={step?.outcome ?? waiting}
            data-failure={step?.failure?.code}
          >
            {step ? (
              <OutcomeIcon outcome={outcomes[step.outcome]} />
            ) : (
              <span class="soft">{id === now ? <Spinner /> : <NotYet running={running} />}</span>
            )}
            <div class="grow">
              <p class={step || id === now ? undefined : 'soft'}>{words}</p>
              {step?.learnt && <p class="soft small">{learntWords(step.learnt)}</p>}
              {step?.failure && id !== toldAbove && <FailureText failure={step.failure} />}
            </div>
            {step && step.outcome !== 'skipped' && (
              <span class="soft small numeric">{stepTime(step.ms)}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
};

const NotYet = ({ running }: { readonly running: boolean }) => (
  <Icon
    icon={running ? Circle : CircleDashed}
    label={running ? t('wizard.test_steps.waiting') : t('wizard.test_steps.not_reached')}
  />
);
