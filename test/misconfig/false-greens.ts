import type { Examination } from './examine';
import type { Misconfiguration } from './misconfiguration';
import { provenIn } from './spots';
import { isGreenOnPages } from './told-by-pages';

/** Green where something is wrong: the whole proof, the test, every check that should name the cause, or a row of the proof. */
export function falseGreens(
  wrong: readonly Misconfiguration[],
  { proof, verdicts, report }: Examination,
): string[] {
  // The API says nothing of webhooks, so the proof is rightly green beside one that is wrong.
  const isProvable = wrong.some(({ spot }) => spot !== 'webhook');
  const areGreen = (rows: readonly string[]) => {
    const judged = proof.rows.filter(({ check }) => rows.includes(check));
    return judged.length > 0 && judged.every(({ outcome }) => outcome === 'passed');
  };
  return [
    ...(isProvable && proof.outcome === 'passed' ? ['the whole proof is green'] : []),
    ...(report.passed
      ? wrong
          .filter(({ stops, unproven }) => stops > 0 || unproven)
          .map(({ name }) => `${name}: the test is passed`)
      : []),
    ...wrong
      .filter((each) => isGreenOnPages(each, verdicts))
      .map(({ name }) => `${name}: its check is green`),
    ...wrong
      .filter(({ named }) => areGreen((named.checks ?? []).flatMap(provenIn)))
      .map(({ name }) => `${name}: its proof is green`),
    ...wrong.flatMap(({ named, name }) =>
      (named.proof ?? []).filter((row) => areGreen([row])).map((row) => `${name}: ${row} is green`),
    ),
  ];
}
