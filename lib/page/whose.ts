import type { Reading } from './observation';
import { isSame } from './same-value';

/** What a record's page showed at one look. */
interface Shown {
  readonly key: string;
  readonly title: string | null;
  readonly values: ReadonlyMap<string, string>;
}

/** Whose the names on the page are: Halo changes address and content one after the other, in either order. */
export interface Whose {
  readonly owners: WeakMap<Element, string>;
  /** The last look that was surely at the record of the address. */
  last: Shown | null;
  /** What the record before it showed last, while that may still stand on the page. */
  left: Shown | null;
  /** Since when the heading, or a value nobody can have changed, is another than at the last look. */
  turned: number | null;
  /** Since when the heading is another than that of the record before. */
  renamed: number | null;
}

export const newWhose = (): Whose => ({
  owners: new WeakMap(),
  last: null,
  left: null,
  turned: null,
  renamed: null,
});

interface Look {
  readonly key: string;
  readonly title: string | null;
  readonly at: number;
  readonly fields: Readonly<Record<string, Reading>>;
  /** For viewing, and no save is under way: a value becomes another by Halo alone. */
  readonly still: boolean;
  /** Is this what the record had saved, or Halo has been asked to keep? */
  isOwn(field: string, value: string): boolean;
  /** The elements that name each field. */
  readonly names: ReadonlyMap<string, readonly Element[]>;
}

interface Own {
  readonly fields: Record<string, Reading>;
  /** Something on the page is not known to be this record's. */
  readonly withheld: boolean;
  /** Nothing is known to be. */
  readonly foreign: boolean;
  /** It may become so by waiting. */
  readonly waits: boolean;
}

/** The address follows a record's content by up to two seconds (an MSP that scripts these pages: rpatrick-simvay/brain). */
const addressLateMs = 2_500;
/** Halo's sections take one to five seconds (ibid.). */
const contentLateMs = 5_500;

/**
 * The fields that are the record's of the address. Once the address names another record, what already stands there is not its own
 * until it was replaced: by new elements, by another value, or by the heading long ago. Under one address another heading is the next
 * record's whose address is on its way, for a while; so is another value, where the admin cannot have given it.
 */
export function ownOf(whose: Whose, look: Look): Own {
  const { key, title, at, names } = look;
  if (whose.last && whose.last.key !== key) {
    whose.left = isCreated(whose.last.key, key) ? null : whose.last;
    whose.last = null;
    whose.renamed = null;
  }
  if (whose.left?.key === key) whose.left = null;
  const { left, last, owners } = whose;
  const isOthers = (element: Element) => (owners.get(element) ?? key) !== key;
  // A heading may follow the name as it is typed.
  const isTyped = (names.get('name') ?? []).some((each) => owners.get(each) === key);
  const isTurned = (differ(title, last?.title) && !isTyped) || (look.still && isReplaced(last, look));
  whose.turned = isTurned ? (whose.turned ?? at) : null;
  if (whose.turned !== null && at - whose.turned < addressLateMs)
    return { fields: withhold(look.fields, () => true), withheld: true, foreign: true, waits: true };
  const stands = (field: string) => {
    const all = names.get(field) ?? [];
    return all.length > 0 ? all.some(isOthers) : left?.values.get(field) === textOf(look.fields[field]);
  };
  whose.renamed = left && differ(title, left.title) ? (whose.renamed ?? at) : null;
  const isAnother = ([field, reading]: [string, Reading]) =>
    (names.get(field) ?? []).some(isOthers) &&
    left?.values.has(field) &&
    reading.state === 'read' &&
    left.values.get(field) !== textOf(reading);
  const isLong = whose.renamed !== null && at - whose.renamed >= contentLateMs;
  if (isLong || Object.entries(look.fields).some(isAnother)) whose.left = null;
  const isHeld = (field: string) => whose.left !== null && stands(field);
  const held = Object.keys(look.fields).filter(isHeld);
  const own = Object.entries(look.fields).filter(([field]) => !isHeld(field));
  for (const [field, elements] of names)
    if (!isHeld(field)) for (const each of elements) owners.set(each, key);
  const foreign = held.length > 0 && own.length === 0;
  if (own.length > 0)
    whose.last = { key, title, values: new Map(own.flatMap(([field, reading]) => entryOf(field, reading))) };
  return {
    fields: withhold(look.fields, isHeld),
    withheld: held.length > 0,
    foreign,
    waits: held.length > 0 && whose.renamed !== null,
  };
}

/** Is anything told otherwise than at the last look? What was empty is filled, and a secret comes on show, within one record. */
const isReplaced = (last: Shown | null, { fields, isOwn }: Look): boolean =>
  Object.entries(fields).some(([field, reading]) => {
    const before = last?.values.get(field);
    const now = textOf(reading);
    const isTold = before !== undefined && now !== undefined && !/^(null|""|\[\])$/.test(before);
    return isTold && field !== 'secret-state' && !isSame(before, now) && !isOwn(field, now);
  });

const textOf = (reading: Reading | undefined): string | undefined =>
  reading?.state === 'read' ? JSON.stringify(reading.value) : undefined;

const entryOf = (field: string, reading: Reading): [string, string][] =>
  reading.state === 'read' ? [[field, JSON.stringify(reading.value)]] : [];

const differ = (one: string | null, other: string | null | undefined): boolean =>
  one !== null && other !== null && other !== undefined && one !== other;

/** A form for a new record gets its id from a save, and stays on the page. */
const isCreated = (before: string, key: string): boolean =>
  before.endsWith(' new') && key.startsWith(before.slice(0, -3));

const withhold = (
  fields: Readonly<Record<string, Reading>>,
  isHeld: (field: string) => boolean,
): Record<string, Reading> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, reading]): [string, Reading] => [
      field,
      isHeld(field) ? { state: 'unsure', because: 'not-loaded', label: reading.label } : reading,
    ]),
  );
