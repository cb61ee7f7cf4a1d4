import type { Outcome } from '../../lib/core/outcome';
import type { TestReport, TestStepId } from '../../lib/halo/test-report';

/** The steps of a connection test as an admin reads them, in order. */
export const testSteps: readonly { readonly id: TestStepId; readonly words: string }[] = [
  { id: 'address', words: 'The addresses make sense' },
  { id: 'discovery', words: 'Halo answers and names its Auth Server' },
  { id: 'token', words: 'Halo issues a token' },
  { id: 'scopes', words: 'The application grants the scopes' },
  { id: 'agent', words: 'The agent’s profile can be read' },
  { id: 'control', words: 'A made-up token is refused' },
  { id: 'records', words: 'Each record type can be read' },
];

/** “412 ms”, “1.9 s”: a test's steps are short, and their differences are what one looks for. */
export const stepTime = (ms: number): string =>
  ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;

/** A test that passed, in one line: green only when no step failed and a wrong token was seen to be refused. */
export function passedHeadline({ agent, steps }: TestReport): { outcome: Outcome; title: string } {
  const connected = `Connected as ${agent?.name ?? 'the agent'}`;
  const failed = steps.filter((step) => step.outcome === 'failed');
  const first = testSteps.find(({ id }) => failed.some((step) => step.id === id));
  if (first) return { outcome: 'warned', title: `${connected}, but not everything passed: “${first.words}”` };
  return steps.some((step) => step.id === 'control' && step.outcome !== 'passed')
    ? { outcome: 'warned', title: `${connected}, but a made-up token was not seen to be refused` }
    : { outcome: 'passed', title: connected };
}
