import type { Outcome } from '../core/outcome';
import type { Verdict } from './verdict';

/** Worst first; what does not apply says nothing about the whole. */
const gravity: readonly Outcome[] = ['failed', 'cantTell', 'warned', 'passed'];

/**
 * All verdicts in one: the worst outcome, and the first verdict to mend in the order given. Nothing that applies means
 * nothing was proven, so an empty list is cantTell.
 */
export const summarise = <V extends Verdict>(
  verdicts: readonly V[],
): { outcome: Outcome; next: V | null } => {
  for (const outcome of gravity) {
    const first = verdicts.find((verdict) => verdict.outcome === outcome);
    if (first) return { outcome, next: outcome === 'passed' ? null : first };
  }
  return { outcome: verdicts.length > 0 ? 'inapplicable' : 'cantTell', next: null };
};
