import type { RunningHalo } from '../halo/start';
import { isMarked } from './drawn-page';
import { type Examination, examine } from './examine';
import type { Case } from './generate';
import { type Harmless, harmless } from './harmless';
import type { Misconfiguration } from './misconfiguration';
import { isGreenOnPages, isNamedByPages } from './told-by-pages';
import { freshWorld, type Vendor } from './world';

/** The figures of a run; each list holds the cases behind a figure, in words. */
export interface Figures {
  cases: number;
  /** Misconfigurations that could be seen, and those of them that were named with their exact cause and layer. */
  visible: number;
  named: number;
  unnamed: string[];
  /** Hidden behind another that ends the test first. */
  hidden: number;
  falseGreens: string[];
  /** Rows judged, and rows called red without a reason. */
  rows: number;
  falseReds: string[];
  /** Failing rows that lead to a field, and those whose mark lies on another field or none. */
  jumps: number;
  misled: string[];
  /** Fields the reader took for something else than the page shows. */
  misread: string[];
}

export const noFigures = (): Figures => ({
  cases: 0,
  visible: 0,
  named: 0,
  unnamed: [],
  hidden: 0,
  falseGreens: [],
  rows: 0,
  falseReds: [],
  jumps: 0,
  misled: [],
  misread: [],
});

/** Sets up each case on the running stand-in, examines it and adds what came of it. One at a time: they share the instance. */
export async function measure(halo: RunningHalo, cases: readonly Case[], figures: Figures): Promise<Figures> {
  for (const one of cases) {
    const world = freshWorld(halo, one.vendor);
    world.drawing = figures.cases;
    for (const wrong of one.wrong) wrong.apply(world);
    const seen = await examine(world);
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
    countReds(title, one.wrong, seen, figures);
    countJumps(title, world.drawing, seen, figures);
  }
  return figures;
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
      countReds(`${vendor}: ${name}`, [], seen, figures);
      countJumps(`${vendor}: ${name}`, world.drawing, seen, figures);
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
  if (!isBlamed(wrong, seen)) return false;
  const codes: readonly string[] = named.codes;
  return (
    isNamedByPages(wrong, verdicts) ||
    (named.layer === undefined && report.steps.some(({ failure }) => failure && codes.includes(failure.code)))
  );
}

const toldOf = ({ verdicts, report }: Examination): string =>
  [
    ...verdicts.flatMap(({ check, outcome, failure }) =>
      outcome === 'passed' ? [] : [`${check} ${outcome} ${failure?.code}`],
    ),
    ...report.steps.flatMap(({ id, failure }) => (failure ? [`step ${id} ${failure.code}`] : [])),
  ].join(', ') || 'nothing';

/** Green where something is wrong: the whole proof, or every check that should name the cause. */
function falseGreens(wrong: readonly Misconfiguration[], { proof, verdicts }: Examination): string[] {
  // The API says nothing of webhooks, so the proof is rightly green beside one that is wrong.
  const isProvable = wrong.some(({ spot }) => spot !== 'webhook');
  const told = isProvable && proof.outcome === 'passed' ? ['the whole proof is green'] : [];
  const checks = wrong
    .filter((each) => isGreenOnPages(each, verdicts))
    .map(({ name }) => `${name}: its check is green`);
  const rows = wrong.flatMap(({ named, name }) => {
    const judged = proof.rows.filter(({ check }) =>
      named.checks?.some((one) => check === `proof:${one}` || check === one.replace(/^role:/, 'proof:')),
    );
    return judged.length > 0 && judged.every(({ outcome }) => outcome === 'passed')
      ? [`${name}: its proof is green`]
      : [];
  });
  return [...told, ...checks, ...rows];
}

const pageOf: Readonly<Record<string, string>> = { connection: 'api' };

/** Does each failing row lead to the field it is about, on the page as it is drawn? */
function countJumps(
  title: string,
  drawing: number,
  { verdicts, pages, misread }: Examination,
  figures: Figures,
): void {
  figures.misread.push(...misread.map((what) => `${title}: ${what}`));
  for (const { check, layer, outcome, field, witness } of verdicts) {
    if (outcome !== 'failed' || field === null) continue;
    const look = pages.find(
      (each) =>
        each.page === (witness?.page ?? pageOf[layer] ?? layer) &&
        each.fields[field]?.state === 'read' &&
        (!witness?.recordName || each.recordName === witness.recordName),
    );
    if (!look) continue;
    figures.jumps += 1;
    if (!isMarked(look, drawing, field)) figures.misled.push(`${title}: ${check} at ${field}`);
  }
}

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
}
