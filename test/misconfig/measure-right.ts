import type { RunningHalo } from '../halo/start';
import { drawingCount } from './drawn-page';
import { examine } from './examine';
import type { Figures } from './figures';
import type { Harmless } from './harmless';
import { withWebhook } from './webhook';
import { freshWorld, type Vendor } from './world';

const nothing = () => undefined;
const right = [
  { vendor: 'gradient', name: 'nothing is wrong', apply: nothing },
  { vendor: 'scopable', name: 'nothing is wrong', apply: nothing },
  { vendor: 'scopable', name: 'nothing is wrong, with a webhook', apply: withWebhook() },
] as const satisfies readonly (Harmless & { vendor: Vendor })[];

/** Nothing is wrong: every row of pages, test and proof must be green, however the pages are drawn. */
export async function measureRight(halo: RunningHalo, figures: Figures): Promise<Figures> {
  for (const { vendor, name, apply } of right) {
    for (let drawing = 0; drawing < drawingCount; drawing += 1) {
      const world = freshWorld(halo, vendor);
      apply(world);
      world.drawing = drawing;
      figures.cases += 1;
      const seen = await examine(world);
      const title = `${vendor}: ${name}, drawing ${drawing}`;
      const rows = [
        ...seen.verdicts.map(({ check, outcome, failure }) => ({ row: check, outcome, failure })),
        ...seen.proof.rows.map(({ check, outcome, failure }) => ({ row: check, outcome, failure })),
        ...seen.report.steps.map(({ id, outcome, failure }) => ({ row: `step ${id}`, outcome, failure })),
        { row: 'the proof', outcome: seen.proof.outcome, failure: null },
        { row: 'the test', outcome: seen.report.passed ? 'passed' : 'failed', failure: null },
      ];
      figures.right += rows.length;
      figures.notGreen.push(
        ...rows
          .filter(({ outcome }) => outcome !== 'passed')
          .map(({ row, outcome, failure }) => `${title}: ${row} ${outcome} ${failure?.code}`),
      );
    }
  }
  return figures;
}
