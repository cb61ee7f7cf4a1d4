import type { Verdict } from '../../lib/checks/verdict';
import type { Misconfiguration } from './misconfiguration';

/** Do the verdicts on the pages name it, with its exact cause and in its layer? */
export function isNamedByPages({ named }: Misconfiguration, verdicts: readonly Verdict[]): boolean {
  const codes: readonly string[] = named.codes;
  return verdicts.some(
    ({ check, layer, outcome, failure }) =>
      outcome !== 'passed' &&
      (named.checks?.includes(check) ?? false) &&
      (named.layer === undefined || layer === named.layer) &&
      failure !== null &&
      codes.includes(failure.code),
  );
}

/** Every check that should name the cause is green. */
export function isGreenOnPages({ named }: Misconfiguration, verdicts: readonly Verdict[]): boolean {
  const judged = verdicts.filter(({ check }) => named.checks?.includes(check));
  return judged.length > 0 && judged.every(({ outcome }) => outcome === 'passed');
}
