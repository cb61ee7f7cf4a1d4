import { render } from 'preact';
import { expect, it } from 'vitest';
import { TestOutcome } from '../../../../components/wizard/TestOutcome';
import { TestSteps } from '../../../../components/wizard/TestSteps';
import { blockingStep } from '../../../../components/wizard/test-words';
import { makeFailure } from '../../../../lib/core/make-failure';
import { say } from '../../../../lib/core/say';
import type { TestReport } from '../../../../lib/halo/test-report';
import { passedTest } from '../../view/wizard-fixtures';

const refused = makeFailure('token.invalid_client');

const stopped: TestReport = {
  ...passedTest,
  passed: false,
  steps: [
    { id: 'address', outcome: 'passed', ms: 1, learnt: null, failure: null },
    { id: 'token', outcome: 'failed', ms: 1, learnt: null, failure: refused },
    { id: 'agent', outcome: 'skipped', ms: 0, learnt: null, failure: null },
  ],
};

const draw = (report: TestReport): HTMLElement => {
  const root = document.createElement('div');
  render(
    <>
      <TestOutcome report={report}>Go on.</TestOutcome>
      <TestSteps steps={report.steps} toldAbove={blockingStep(report)?.id} />
    </>,
    root,
  );
  return root;
};

it('says what stopped the test and its mend at once, and once', () => {
  const root = draw(stopped);
  const { say: cause, fix } = say(refused);
  const alert = root.querySelector('[role=alert]')?.textContent;
  expect(alert).toContain(cause);
  expect(alert).toContain(fix);
  expect(root.textContent?.split(cause)).toHaveLength(2);
  expect(root.querySelector('[data-step=token]')?.getAttribute('data-failure')).toBe(refused.code);
});

it('keeps with its step what did not stop a test', () => {
  const missing = makeFailure('token.scope_refused');
  const root = draw({
    ...passedTest,
    steps: [{ id: 'scopes', outcome: 'failed', ms: 1, learnt: null, failure: missing }],
  });
  expect(root.querySelector('[data-step=scopes]')?.textContent).toContain(say(missing).say);
  expect(root.querySelector('.banner')?.textContent).toContain('Go on.');
});

it('is no verdict where no step failed and the test did not pass', () => {
  const root = draw({ ...stopped, steps: stopped.steps.filter(({ id }) => id !== 'token') });
  expect(root.querySelector('.banner')?.className).toContain('tone-cantTell');
  expect(root.textContent).not.toContain('Go on.');
});
