import { useEffect, useRef } from 'preact/hooks';
import { listWords } from '../../lib/core/words';
import type { TestReport } from '../../lib/halo/test-report';
import { t } from '../../lib/words/t';
import { Banner } from '../Banner';
import { FailureBanner } from '../FailureBanner';
import { StillStuck } from './StillStuck';
import type { StepProps } from './step-props';
import { TestSteps } from './TestSteps';
import { passedHeadline, testSteps } from './test-words';
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
      {test?.passed && !running && (
        <Banner {...passedHeadline(test)} live="status">
          {test.appVersion && `HaloPSA ${test.appVersion}. `}
          {t('wizard.test_panel.go_on')}
        </Banner>
      )}
      {test && !test.passed && !running && !failure && <NotPassed report={test} />}
      {running && <TestSteps steps={state.testSteps} running />}
      {test && !running && <TestSteps steps={test.steps} />}
      {test && !test.passed && !running && state.profile?.stuck && (
        <StillStuck words={state.profile.stuck.text} report={test} />
      )}
    </section>
  );
};

const NotPassed = ({ report }: { readonly report: TestReport }) => {
  const blocking = report.steps.find((step) => step.outcome === 'failed');
  const words = testSteps.find((step) => step.id === blocking?.id)?.words;
  return words ? (
    <Banner outcome="failed" live="alert" title={t('wizard.test_panel.not_passed', { words })}>
      {t('wizard.test_panel.what_happened_and_how_to_mend')}
    </Banner>
  ) : (
    <Banner outcome="cantTell" live="status" title={t('wizard.test_panel.the_connection_is_not_proven')}>
      {t('wizard.test_panel.the_steps_below_say_what_could')}
    </Banner>
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
