import { haloPath } from '../../entrypoints/background/halo-path';
import type { FieldPlace } from '../../lib/checks/field-place';
import type { ProofRow } from '../../lib/checks/proof-row';
import { recognise } from '../../lib/page/recognise';
import { markedRows } from './drawn-page';
import type { Examination } from './examine';
import type { Figures } from './figures';
import type { Misconfiguration } from './misconfiguration';
import { isListed, proofSpotsOf, provenIn, type Spot, spotsOf } from './spots';
import type { World } from './world';

/** Does each row that is to be mended lead to where a person mends it, and is the field marked there? */
export function countJumps(
  title: string,
  world: World,
  wrong: readonly Misconfiguration[],
  seen: Examination,
  figures: Figures,
): void {
  for (const { check, outcome, place } of seen.verdicts) {
    if (place) note(check, place, ofCheck(check, world, wrong));
    else if (outcome === 'failed') figures.misled.push(`${title}: ${check} leads nowhere`);
  }
  for (const row of seen.proof.rows) {
    const right = ofRow(row.check, world, wrong);
    if (row.place) note(row.check, row.place, right);
    else if (isOfPages(row)) figures.misled.push(`${title}: ${row.check} leads nowhere`);
    for (const { outcome, place } of Object.values(row.cells)) {
      if (place && outcome !== 'passed') note(row.check, place, proofSpotsOf(row.check, world), wrong);
    }
  }

  function note(
    check: string,
    place: FieldPlace,
    right: readonly Spot[],
    besides: readonly Misconfiguration[] = [],
  ): void {
    figures.jumps += 1;
    const all = [...right, ...besides.flatMap(({ mends }) => mends?.(world) ?? [])];
    const fault = faultOf(place, all, world, seen);
    if (fault) figures.misled.push(`${title}: ${check} leads to ${fault}`);
  }
}

/** Something of Halo's pages stands in the way. */
const isOfPages = ({ outcome, blocks }: ProofRow): boolean =>
  outcome !== 'passed' && blocks[0] !== undefined && blocks[0] !== 'api';

function ofCheck(check: string, world: World, wrong: readonly Misconfiguration[]): readonly Spot[] {
  const own = wrong.flatMap(({ named, mends }) =>
    mends && named.checks?.includes(check) ? mends(world) : [],
  );
  return own.length > 0 ? own : spotsOf(check, world);
}

/** Of a row that a misconfiguration is named in, its own place alone: another layer would be the wrong one to mend. */
function ofRow(row: string, world: World, wrong: readonly Misconfiguration[]): readonly Spot[] {
  const named = wrong.flatMap((each) => {
    const checks = each.named.checks?.filter((check) => provenIn(check).includes(row)) ?? [];
    if (each.named.proof?.includes(row)) return each.mends?.(world) ?? [];
    return checks.flatMap((check) => ofCheck(check, world, [each]));
  });
  return named.length > 0 ? named : proofSpotsOf(row, world);
}

const words = ({ page, recordId, field }: Spot | FieldPlace) => `${page} ${recordId} ${field}`;

/** What is wrong with a place; null where its address in Halo opens the record, and the field is marked there if it is shown. */
function faultOf(
  place: FieldPlace,
  right: readonly Spot[],
  world: World,
  { shown, pages }: Examination,
): string | null {
  const { origin, drawing, spoken } = world;
  const { field } = place;
  const opened = recognise(new URL(haloPath(place.page, place.recordId), origin));
  if (!opened) return isListed(place, world, pages) ? null : `a list, ${words(place)}`;
  const { page, recordId } = opened;
  if (!right.some((spot) => words(spot) === words({ page, recordId, field })))
    return `${words(place)}, not ${right.map(words).join(' or ')}`;
  const look = shown.find(
    (each) => each.page === page && each.recordId === recordId && each.fields[field]?.state === 'read',
  );
  if (!look) return null;
  const marked = markedRows(look, drawing, spoken, field);
  const isRead = pages.some(
    (each) => each.page === page && each.recordId === recordId && each.fields[field]?.state === 'read',
  );
  if (marked.length === 0) return isRead ? `${words(place)}, where nothing is marked` : null;
  const other = marked.find((row) => row !== field);
  return other ? `${words(place)}, where ${other} is marked` : null;
}
