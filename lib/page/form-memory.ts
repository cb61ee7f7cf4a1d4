import type { FieldValue, Observation, Reading } from './observation';

interface Known {
  /** Values Halo has saved, as far as seen: in view mode, or before the admin touched the form. */
  readonly saved: Map<string, string>;
  /** Values now in the form, over all its tabs. */
  readonly current: Map<string, string>;
  name: string | null;
  mode: Observation['mode'];
}

/** What is remembered of the record on the page between looks, to tell saved from unsaved. One for each tab of the browser. */
export interface FormMemory {
  key: string | null;
  /** Since when a field has been seen empty and never filled, in milliseconds since the epoch. */
  readonly emptySince: Map<string, number>;
  /** What the page last showed of which tab, and since when. */
  front: { readonly what: string; readonly since: number };
  /** Fields of the last look may still be filled by Halo: it has to be looked at once more. */
  waits: boolean;
  known: Known;
  /** The admin has typed or clicked since the form opened; before that, changing values are the form loading. */
  touched: boolean;
  /** The record the admin last typed or clicked at: it may be opened and changed before it is looked at. */
  touchedOn: string | null;
  /** Records left with values not known to be saved; opened again in this page, their form may still hold them. */
  readonly doubtful: Set<string>;
  /** What the record before this one showed, by which element, and since when this one is in the address. */
  before: {
    readonly values: ReadonlyMap<string, string>;
    readonly shownBy: Element | null;
    readonly since: number;
  } | null;
  /** An element of the form as it was last looked at. */
  shownBy: WeakRef<Element> | null;
  /** The form's values when Save was last pressed. */
  pressed: ReadonlyMap<string, string> | null;
  /** What Halo has been asked to keep and not refused: a page that shows something else shows an old state. */
  promised: ReadonlyMap<string, string> | null;
}

const fresh = (): Known => ({ saved: new Map(), current: new Map(), name: null, mode: 'unknown' });

export const newMemory = (): FormMemory => ({
  key: null,
  emptySince: new Map(),
  front: { what: '', since: 0 },
  waits: false,
  known: fresh(),
  touched: false,
  touchedOn: null,
  doubtful: new Set(),
  before: null,
  shownBy: null,
  pressed: null,
  promised: null,
});

/** Names a record among all that a browser tab may show. */
export const keyOf = ({ instance, page, recordId }: Pick<Observation, 'instance' | 'page' | 'recordId'>) =>
  `${instance} ${page} ${recordId}`;

/** The admin has typed or clicked while the address was this record's (null: no record's). */
export function touch(memory: FormMemory, key: string | null): void {
  memory.touchedOn = key;
  if (key !== null && key === memory.key) memory.touched = true;
}

/** The record is no longer on the page. */
export function leave(memory: FormMemory): void {
  if (memory.key !== null && differs(memory.known)) memory.doubtful.add(memory.key);
  memory.key = null;
  memory.known = fresh();
  memory.pressed = null;
  memory.promised = null;
}

/** Save has been pressed: what the form holds at this moment is what Halo is asked to keep. */
export function savePressed(memory: FormMemory): void {
  memory.pressed = new Map(memory.known.current);
}

/** The press led to nothing, or Halo refused: nothing is asked of Halo any more. */
export function saveFailed(memory: FormMemory): void {
  memory.pressed = null;
}

/** A save seems to have succeeded. Which request it was cannot be told, so this makes no value a saved one. */
export function saveSucceeded(memory: FormMemory): void {
  memory.promised = memory.pressed;
  memory.pressed = null;
}

/** What Halo takes at most to put another record in the place of the one shown. */
const replacingMs = 5_500;

/**
 * Does the page still show the record before, by the same element, though the address is another's already? Halo changes the address
 * first. A record that was just created shows what its form did, and two records may be alike: after a while it is this one.
 */
export function isStillBefore(
  memory: FormMemory,
  { key, fields, at }: Pick<Look, 'key' | 'fields' | 'at'>,
  shownBy: Element | null,
): boolean {
  const values = valuesIn(fields);
  if (memory.key !== null && memory.key !== key) {
    const { saved, current } = memory.known;
    const isCreated = isCreatedFrom(memory.key, key);
    const earlier = new Map([...saved, ...current]);
    memory.before = isCreated
      ? null
      : { values: earlier, shownBy: memory.shownBy?.deref() ?? null, since: at };
  }
  memory.shownBy = shownBy && new WeakRef(shownBy);
  const { before } = memory;
  const common = before ? values.filter(([field]) => before.values.has(field)) : [];
  const isSameStill =
    before !== null &&
    before.shownBy === shownBy &&
    at - before.since < replacingMs &&
    common.length > 0 &&
    common.every(([field, value]) => before.values.get(field) === value);
  if (!isSameStill) memory.before = null;
  return isSameStill;
}

const isCreatedFrom = (earlier: string, key: string): boolean =>
  earlier.replace(/ new$/, ' ') === sharedStart(key);

const valuesIn = (fields: Look['fields']): (readonly [string, string])[] =>
  Object.entries(fields).flatMap(([field, reading]) =>
    reading.state === 'read' ? [[field, JSON.stringify(reading.value satisfies FieldValue)] as const] : [],
  );

interface Look {
  readonly key: string;
  readonly isNew: boolean;
  readonly mode: Observation['mode'];
  readonly name: string | null;
  readonly fields: Readonly<Record<string, Reading>>;
  readonly at: number;
}

/**
 * Takes one look into memory and says whether the form differs from what Halo has saved. In doubt it does:
 * unsaved values are never proof. Saved is what is shown in view mode, and what a form open for editing showed before the admin
 * first typed or clicked in it.
 */
export function remember(
  memory: FormMemory,
  look: Look,
): { readonly unsaved: boolean; readonly name: string | null } {
  if (memory.key !== look.key) {
    const created = memory.key !== null && isCreatedFrom(memory.key, look.key);
    leave(memory);
    memory.key = look.key;
    memory.emptySince.clear();
    memory.touched = created || memory.touchedOn === look.key || memory.doubtful.has(look.key);
  }
  const { known } = memory;
  timeEmpty(memory.emptySince, look);
  if (look.name) known.name = look.name;
  const values = valuesIn(look.fields);
  if (look.mode === 'view') {
    known.current.clear();
    // After a save Halo may show the old values until it loads the page again.
    const asked = memory.pressed ?? memory.promised;
    const stale = values.some(([field, value]) => asked?.has(field) && !isSame(asked.get(field), value));
    if (stale) {
      known.mode = look.mode;
      return { unsaved: true, name: known.name };
    }
    memory.doubtful.delete(look.key);
    for (const [field, value] of values) known.saved.set(field, value);
  } else {
    for (const [field, value] of values) {
      known.current.set(field, value);
      if (!memory.touched && known.mode !== 'view') known.saved.set(field, value);
    }
  }
  known.mode = look.mode;
  return { unsaved: look.isNew || differs(known), name: known.name };
}

/** How long an empty field may still be waiting for what it shows: a select has its value once its choices are there. */
const loadingMs = 900;

export const isEmpty = (reading: Reading): boolean =>
  reading.state === 'read' &&
  (reading.value === null || (typeof reading.value !== 'boolean' && reading.value.length === 0));

function timeEmpty(since: Map<string, number>, { fields, at }: Look): void {
  for (const [field, reading] of Object.entries(fields)) {
    if (!isEmpty(reading)) since.delete(field);
    else if (!since.has(field)) since.set(field, at);
  }
}

/** May this field, empty now, still be filled by Halo? Not where the admin already works in the form. */
export const mayBeLoading = (
  { emptySince, touched, known }: FormMemory,
  field: string,
  at: number,
): boolean => (known.mode === 'view' || !touched) && at - (emptySince.get(field) ?? at) < loadingMs;

const differs = ({ current, saved }: Known): boolean =>
  [...current].some(([field, value]) => saved.get(field) !== value);

/** A key without its record's id: a form for a new record gets its id from a save, and may have been typed in meanwhile. */
const sharedStart = (key: string): string => key.slice(0, key.lastIndexOf(' ') + 1);

/** The same value, with names in any order. */
function isSame(one: string | undefined, other: string): boolean {
  if (one === other || one === undefined) return one === other;
  const [a, b]: unknown[] = [JSON.parse(one), JSON.parse(other)];
  return (
    Array.isArray(a) && Array.isArray(b) && JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
  );
}
