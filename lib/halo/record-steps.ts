import type { Failure } from '../core/failure';
import type { Learnt } from '../core/learnt';
import type { TestStep, TestStepId } from './test-report';

const order: readonly TestStepId[] = [
  'address',
  'discovery',
  'token',
  'scopes',
  'agent',
  'control',
  'records',
];

/** What one step of a test came to. */
export interface StepEnd {
  readonly outcome: TestStep['outcome'];
  readonly learnt: Learnt | null;
  readonly failure: Failure | null;
}

export const passedStep = (learnt: Learnt): StepEnd => ({ outcome: 'passed', learnt, failure: null });
export const failedStep = (failure: Failure, learnt: Learnt | null = null): StepEnd => ({
  outcome: 'failed',
  learnt,
  failure,
});
export const warnedStep = (learnt: Learnt | null, failure: Failure | null = null): StepEnd => ({
  outcome: 'warned',
  learnt,
  failure,
});

export interface StepRecorder {
  /** Runs a step by the monotonic clock, tells `onStep`, and answers how it ended. */
  run(id: TestStepId, work: () => Promise<StepEnd> | StepEnd): Promise<StepEnd>;
  /** All steps in order; those that were not run are `skipped`. */
  all(): TestStep[];
}

export const recordSteps = (onStep?: (step: TestStep) => void): StepRecorder => {
  const done = new Map<TestStepId, TestStep>();
  return {
    async run(id, work) {
      const start = performance.now();
      const end = await work();
      const step: TestStep = { id, ms: Math.round(performance.now() - start), ...end };
      done.set(id, step);
      onStep?.(step);
      return end;
    },
    all: () =>
      order.map((id) => done.get(id) ?? { id, outcome: 'skipped', ms: 0, learnt: null, failure: null }),
  };
};
