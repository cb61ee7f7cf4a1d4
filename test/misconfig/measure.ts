import type { RunningHalo } from '../halo/start';
import { type Examination, examine } from './examine';
import { falseGreens } from './false-greens';
import type { Figures } from './figures';
import type { Case } from './generate';
import { type Harmless, harmless } from './harmless';
import { countJumps } from './jumps';
import type { Misconfiguration } from './misconfiguration';
import { isNamedByPages } from './told-by-pages';
import { freshWorld, type Vendor, type World } from './world';

/** Sets up each case on the running stand-in, examines it and adds what came of it. One at a time: they share the instance. */
export async function measure(halo: RunningHalo, cases: readonly Case[], figures: Figures): Promise<Figures> {
  for (const one of cases) {
    const world = freshWorld(halo, one.vendor);
    world.drawing = figures.cases;
    const seen = await examineWrong(world, one.wrong);
    const title = `${one.vendor}: ${one.wrong.map(({ name }) => name).join(' + ')}`;
    figures.cases += 1;
    for (const wrong of one.wrong) {
      const others = one.wrong.filter((each) => each !== wrong);
      if (wrong.apiOnly && others.some(({ stops }) => stops > 0 && stops < (wrong.stops || 9))) {
        figures.hidden += 1;
        continue;
      }
      figures.visible += 1;
      if (isNamed(wrong, seen)) figures.named += 1;
      else figures.unnamed.push(`${title} — not named: ${wrong.name}; told: ${toldOf(seen)}`);
    }
    figures.falseGreens.push(...falseGreens(one.wrong, seen).map((what) => `${title}: ${what}`));
    figures.misread.push(...seen.misread.map((what) => `${title}: ${what}`));
    countReds(title, one.wrong, seen, figures);
    countJumps(title, world, one.wrong, seen, figures);
  }
  return figures;
}

/** With what comes about later only after all else was seen and tested. */
async function examineWrong(world: World, wrong: readonly Misconfiguration[]): Promise<Examination> {
  const apply = (isLater: boolean) => {
    for (const each of wrong) if ((each.isLater ?? false) === isLater) each.apply(world);
  };
  apply(false);
  const seen = await examine(world);
  if (!wrong.some(({ isLater }) => isLater)) return seen;
  apply(true);
  return examine(world, seen);
}

/** The same for what is not wrong: only false reds can come of it. */
export async function measureHarmless(
  halo: RunningHalo,
  figures: Figures,
  only: readonly Harmless[] = harmless,
): Promise<Figures> {
  for (const vendor of ['gradient', 'scopable'] as const satisfies readonly Vendor[]) {
    for (const { name, apply } of only) {
      const world = freshWorld(halo, vendor);
      apply(world);
      world.drawing = figures.cases;
      figures.cases += 1;
      const seen = await examine(world);
      const title = `${vendor}: ${name}`;
      figures.misread.push(...seen.misread.map((what) => `${title}: ${what}`));
      countReds(title, [], seen, figures);
      countJumps(title, world, [], seen, figures);
    }
  }
  return figures;
}

/** Does the proof put the failure of a right down to the layer the pages name? Rows of other checks have no say in it. */
function isBlamed({ named }: Misconfiguration, { verdicts, proof }: Examination): boolean {
  return (named.checks ?? []).every((check) => {
    const verdict = verdicts.find((one) => one.check === check);
    const row = proof.rows.find((one) => one.check === check.replace(/^role:/, 'proof:'));
    if (!check.startsWith('role:') || verdict?.outcome !== 'failed' || !row) return true;
    return row.outcome !== 'passed' && row.blocks.some((layer) => layer === 'role' || layer === 'agent');
  });
}

function isNamed(wrong: Misconfiguration, seen: Examination): boolean {
  const { named } = wrong;
  const { verdicts, report } = seen;
  if (!isBlamed(wrong, seen) || !isNoted(wrong, seen)) return false;
  const codes: readonly string[] = named.codes;
  return (
    isNamedByPages(wrong, verdicts) ||
    (named.layer === undefined && report.steps.some(({ failure }) => failure && codes.includes(failure.code)))
  );
}

/** Has the watch noted as lost what was taken away, and nothing but that, with its cause and layer? */
function isNoted({ named: { drift, codes } }: Misconfiguration, { watch }: Examination): boolean {
  if (!drift) return true;
  const [first, ...more] = watch.drifts;
  const told: readonly (string | undefined)[] = codes;
  return (
    more.length === 0 &&
    first?.right === drift.right &&
    first.layer === drift.layer &&
    told.includes(first.failure?.code)
  );
}

const toldOf = ({ verdicts, report, watch }: Examination): string =>
  [
    ...verdicts.flatMap(({ check, outcome, failure }) =>
      outcome === 'passed' ? [] : [`${check} ${outcome} ${failure?.code}`],
    ),
    ...report.steps.flatMap(({ id, failure }) => (failure ? [`step ${id} ${failure.code}`] : [])),
    ...watch.drifts.map(({ right, layer, failure }) => `drift ${right} ${layer} ${failure?.code}`),
  ].join(', ') || 'nothing';

function countReds(
  title: string,
  wrong: readonly Misconfiguration[],
  { verdicts, proof, report }: Examination,
  figures: Figures,
): void {
  const judged = [...verdicts, ...proof.rows];
  figures.rows += judged.length;
  const isMeant = (check: string) => wrong.some(({ touches }) => touches.test(check));
  for (const { check, outcome, failure } of judged) {
    if (outcome === 'failed' && !isMeant(check))
      figures.falseReds.push(`${title}: ${check} ${failure?.code}`);
  }
  if (wrong.length > 0) return;
  figures.rows += report.steps.length;
  for (const { id, outcome, failure } of report.steps) {
    if (outcome === 'failed') figures.falseReds.push(`${title}: step ${id} ${failure?.code}`);
  }
  if (!report.passed) figures.falseReds.push(`${title}: the test is not passed`);
}
