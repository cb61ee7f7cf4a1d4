import { useEffect, useRef } from 'preact/hooks';
import { listWords } from '../../lib/core/words';
import { t } from '../../lib/words/t';
import { Banner } from '../Banner';
import { FailureBanner } from '../FailureBanner';
import { StillStuck } from './StillStuck';
import type { StepProps } from './step-props';
import { TestOutcome } from './TestOutcome';
import { TestSteps } from './TestSteps';
import { blockingStep } from './test-words';
import { Waiting } from './Waiting';

/** What the connection test is doing and what it found; its button stays in view below. */
export const TestPanel = ({ state }: Pick<StepProps, 'state'>) => {
  const { test } = state.draft;
  const { testingSince } = state;
  const running = testingSince !== null;
  const failure = state.failures.test;
  const panel = useRef<HTMLElement>(null);
  // What failed is below five fields; it is what the admin came back for.
  const wanted = running || (test !== null && !test.passed);
  useEffect(() => {
    if (wanted) panel.current?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  if (!test && !running && !failure) return <HostNotice state={state} />;
  return (
    <section
      ref={panel}
      class="card stack"
      aria-label={t('wizard.test_panel.connection_test')}
      aria-busy={running}
    >
      {running && <Banner outcome="cantTell" busy live="status" title={<Testing since={testingSince} />} />}
      {failure && !running && <FailureBanner failure={failure} />}
      {test && !running && (test.passed || !failure) && (
        <TestOutcome report={test}>
          {test.appVersion && `HaloPSA ${test.appVersion}. `}
          {t('wizard.test_panel.go_on')}
        </TestOutcome>
      )}
      {running && <TestSteps steps={state.testSteps} running />}
      {test && !running && <TestSteps steps={test.steps} toldAbove={blockingStep(test)?.id} />}
      {test && !test.passed && !running && state.profile?.stuck && (
        <StillStuck words={state.profile.stuck.text} report={test} />
      )}
    </section>
  );
};

const Testing = ({ since }: { readonly since: number }) => (
  <span class="split">
    {t('wizard.test_panel.testing')} <Waiting since={since} />
  </span>
);

const HostNotice = ({ state }: Pick<StepProps, 'state'>) =>
  state.hostsToAsk && state.hostsToAsk.length > 0 ? (
    <p class="small soft">
      {t('wizard.test_panel.browser_asks_first', { hosts: listWords(state.hostsToAsk) })}
    </p>
  ) : null;
