import type { Reading, SeenRecord } from '../../../lib/page/observation';
import type { Sight } from '../../halo/renderings/sight';
import type { View } from './truths';

/** Of one language: what words, a control or an icon's title tell a person, and how much of it is read. */
export interface ReadOf {
  tellable: number;
  read: number;
}

/** What the extension read of renderings, counted against what a person sees. */
export interface Comparison {
  fields: number;
  right: number;
  readonly languages: Map<string, ReadOf>;
  refused: number;
  /** Seen by a person, and not spoken of at all. */
  missing: number;
  readonly wrong: string[];
  /** Views of which nothing was stored. */
  readonly unseen: string[];
  /** What was not read though a person sees it, and how often. */
  readonly unread: Map<string, number>;
}

export const newComparison = (): Comparison => ({
  fields: 0,
  right: 0,
  languages: new Map(),
  refused: 0,
  missing: 0,
  wrong: [],
  unseen: [],
  unread: new Map(),
});

/** Everything a person can tell on a view is read, and read rightly. */
export function isReadWhole({ truths }: View, seen: SeenRecord | null): boolean {
  const tellable = [...truths].filter(([, truth]) => truth.seen === 'shown');
  return (
    tellable.length > 0 &&
    tellable.every(([key, truth]) => {
      const reading = newestOf(seen, key);
      return reading?.state === 'read' && isRight(truth, reading);
    })
  );
}

/** Is anything read that a person does not see there? */
export const isReadWrong = ({ truths }: View, seen: SeenRecord | null): boolean =>
  [...truths].some(([key, truth]) => {
    const reading = newestOf(seen, key);
    return truth.seen !== 'notShown' && reading?.state === 'read' && !isRight(truth, reading);
  });

/** Adds one view to the sum: each field right, refused, not spoken of, or wrong. */
export function compare(
  where: string,
  language: string,
  { truths }: View,
  seen: SeenRecord | null,
  sum: Comparison,
): void {
  if (!seen) sum.unseen.push(where);
  const readOf = sum.languages.get(language) ?? { tellable: 0, read: 0 };
  sum.languages.set(language, readOf);
  for (const [key, truth] of truths) {
    const reading = newestOf(seen, key);
    if (truth.seen === 'notShown') {
      if (reading?.state === 'read' && truth.why === 'coveredByAll')
        sum.wrong.push(`${where} ${key}: read though hidden`);
      continue;
    }
    sum.fields += 1;
    const tellable = isTellable(truth);
    if (tellable) readOf.tellable += 1;
    if (reading?.state === 'read') {
      if (isRight(truth, reading)) {
        sum.right += 1;
        if (tellable) readOf.read += 1;
      } else
        sum.wrong.push(
          `${where} ${key}: ${JSON.stringify(reading.value)} by ${reading.by}, seen ${JSON.stringify(truth)}`,
        );
      continue;
    }
    if (reading) sum.refused += 1;
    else sum.missing += 1;
    const why = `${where.split(' ').slice(1).join(' ')} ${key}: ${reading?.because ?? 'nothing'}`;
    if (tellable) sum.unread.set(why, (sum.unread.get(why) ?? 0) + 1);
  }
}

/** Told by more than a colour or a drawing of the style sheet, which nobody reads from outside. */
const isTellable = (truth: Sight): boolean =>
  truth.seen === 'shown' && truth.by !== 'colour' && truth.by !== 'drawing';

/** A field as the newest look at the record has it. */
export function newestOf(seen: SeenRecord | null, key: string): Reading | null {
  const field = seen?.fields[key];
  return seen && field && field.at >= seen.at ? field : null;
}

function isRight(truth: Sight, reading: Extract<Reading, { state: 'read' }>): boolean {
  if (truth.seen === 'notShown') return false;
  const read = folded(reading.value);
  if (truth.seen === 'notTellable') return truth.why !== 'blankBox' && read === folded(truth.text);
  return read === folded(truth.value) || read === folded(truth.text);
}

/** Values as a person takes them: Yes for a tick, nothing for Not set, names in any order. */
function folded(value: unknown): string {
  if (value === null || value === '' || value === 'Not set') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : [...value].sort().join('|').toLowerCase();
  return String(value).trim().toLowerCase();
}
