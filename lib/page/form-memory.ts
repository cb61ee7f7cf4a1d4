import type { FieldValue, Observation, Reading } from './observation';
import { isSame } from './same-value';
import { isUnproven, noteTyped } from './typed';
import { newWhose, type Whose } from './whose';

interface Known {
  /** Values Halo has saved, as far as seen: in view mode, or before the admin touched the form. */
  readonly saved: Map<string, string>;
  /** Values now in the form, over all its tabs. */
  readonly current: Map<string, string>;
  /** The first value the form showed of each field. */
  readonly opened: Map<string, string>;
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
  /** Whose the content on the page is. */
  readonly whose: Whose;
  known: Known;
  /** What was typed since the record was opened; its own looks alone do not prove it kept. */
  readonly typed: Map<string, string>;
  /** The admin has typed or clicked since the form opened; before that, changing values are the form loading. */
  touched: boolean;
  /** The record the admin last typed or clicked at: it may be opened and changed before it is looked at. */
  touchedOn: string | null;
  /** Records left with values not known to be saved; opened again in this page, their form may still hold them. */
  readonly doubtful: Set<string>;
  /** The form's values when Save was last pressed. */
  pressed: ReadonlyMap<string, string> | null;
  /** What Halo has been asked to keep and not refused: a page that shows something else shows an old state. */
  promised: ReadonlyMap<string, string> | null;
}

const fresh = (): Known => ({
  saved: new Map(),
  current: new Map(),
  opened: new Map(),
  name: null,
  mode: 'unknown',
});

export const newMemory = (): FormMemory => ({
  key: null,
  emptySince: new Map(),
  front: { what: '', since: 0 },
  waits: false,
  whose: newWhose(),
  known: fresh(),
  typed: new Map(),
  touched: false,
  touchedOn: null,
  doubtful: new Set(),
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
  memory.typed.clear();
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

/** Halo says after all that it has not kept what it was asked to. */
export function saveRefused(memory: FormMemory): void {
  memory.promised = null;
}

/** A save seems to have succeeded. Which request it was cannot be told, so this makes no value a saved one. */
export function saveSucceeded(memory: FormMemory): void {
  memory.promised = memory.pressed;
  memory.pressed = null;
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
 * unsaved values are never proof. Saved is what is shown in view mode and was not typed just before, and what a form open for editing
 * showed before the admin first typed or clicked in it.
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
    // After a save Halo may show the old values until it loads the page again. Whether a secret is shown then is Halo's own to say.
    const asked = memory.pressed ?? memory.promised;
    const stale = values.some(
      ([field, value]) => field !== 'secret-state' && asked?.has(field) && !isSame(asked.get(field), value),
    );
    if (stale || isUnproven(memory, values)) {
      known.mode = look.mode;
      return { unsaved: true, name: known.name };
    }
    memory.doubtful.delete(look.key);
    for (const [field, value] of values) known.saved.set(field, value);
  } else {
    for (const [field, value] of values) {
      known.current.set(field, value);
      if (!memory.touched && known.mode !== 'view') known.saved.set(field, value);
      noteTyped(memory, field, value);
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

/** Is this value one that the record at `key` is known to have saved, or is the field one that Halo has been asked to keep? */
export const isKept = (
  { key: here, known, promised }: FormMemory,
  key: string,
  field: string,
  value: string,
): boolean => here === key && (promised?.has(field) === true || isSame(known.saved.get(field), value));

const differs = ({ current, saved }: Known): boolean =>
  [...current].some(([field, value]) => saved.get(field) !== value);

/** A key without its record's id: a form for a new record gets its id from a save, and may have been typed in meanwhile. */
const sharedStart = (key: string): string => key.slice(0, key.lastIndexOf(' ') + 1);
