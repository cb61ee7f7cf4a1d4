import { useEffect, useRef } from 'preact/hooks';
import type { TestReport } from '../../lib/halo/test-report';
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
    <section ref={panel} class="card stack" aria-label="Connection test" aria-busy={running}>
      {running && <Banner outcome="cantTell" busy live="status" title={<Testing since={testingSince} />} />}
      {failure && !running && <FailureBanner failure={failure} />}
      {test?.passed && !running && (
        <Banner {...passedHeadline(test)} live="status">
          {test.appVersion && `HaloPSA ${test.appVersion}. `}
          Continue to choose what to sync.
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
    <Banner outcome="failed" live="alert" title={`Not passed: “${words}”`}>
      What happened and how to mend it stands with the step.
    </Banner>
  ) : (
    <Banner outcome="cantTell" live="status" title="The connection is not proven.">
      The steps below say what could not be told.
    </Banner>
  );
};

const Testing = ({ since }: { readonly since: number }) => (
  <span class="split">
    Testing the connection… <Waiting since={since} />
  </span>
);

const HostNotice = ({ state }: Pick<StepProps, 'state'>) =>
  state.hostsToAsk && state.hostsToAsk.length > 0 ? (
    <p class="small soft">
      Test Connection will first ask your browser whether Halo Companion may talk to{' '}
      {state.hostsToAsk.join(' and ')}.
    </p>
  ) : null;
