import { accessAreas } from '../core/access-area';
import type { Alias } from './alias';
import { areApart } from './apart';
import { findForm } from './find-form';
import { type FormMemory, isEmpty, isKept, keyOf, mayBeLoading, newMemory, remember } from './form-memory';
import { isStrangeRecord } from './is-record';
import { knownScopes } from './known-scopes';
import { namesOf } from './names-of';
import type { Observation, Reading } from './observation';
import { ofRecord } from './of-record';
import { isOnTab } from './on-tab';
import { readFields } from './read-fields';
import { readGranted } from './read-granted';
import { readTab, readTitle, recordTabsIn } from './read-heading';
import { readMode } from './read-mode';
import type { Place } from './recognise';
import { isSettled } from './settled';
import { sightOf } from './sight';
import { isVisible, type Visibility } from './visibility';
import { wordsOf } from './vocabulary';
import { ownOf } from './whose';

export interface ReadOptions {
  /** Kept by the caller between looks, to tell saved from unsaved. */
  readonly memory?: FormMemory;
  /** What the admin has pointed at in this instance. */
  readonly aliases?: readonly Alias[];
  readonly now?: () => number;
  /** For documents without layout. */
  readonly visible?: Visibility;
}

/**
 * What the configuration page at `place` shows; null while nothing of the record is there yet. Reads only; the secret's characters
 * are never in the answer.
 */
export function readPage(document: Document, place: Place, options: ReadOptions = {}): Observation | null {
  const visible = options.visible ?? isVisible;
  const words = wordsOf(place.page, options.aliases);
  const form = findForm(document.body, words, visible, place.recordId);
  const tab = readTab(document.body, visible);
  const [tabs = null] = recordTabsIn(document.body, visible);
  const all = form ? ofRecord(readFields(form.labels, words, form.sight), form.labels, tabs, visible) : {};
  const read = Object.fromEntries(Object.entries(all).filter(([key, reading]) => isOnTab(key, reading, tab)));
  const sight = form?.sight ?? sightOf(document.body, visible);
  const mode = readMode(
    sight,
    Object.keys(read).length > 0,
    (open) => form !== null && areApart(open, form.labels, form.sight),
  );
  const isApplication = place.page === 'application';
  const scopes = isApplication ? grantedIn(read, readGranted(sight, words)) : read;
  const at = (options.now ?? Date.now)();
  const { memory } = options;
  const settled = isSettled(memory, `${keyOf(place)} ${tab?.name}`, Object.keys(scopes), at);
  if (memory) memory.waits = !settled && place.recordId !== 'new';
  const isFamiliar = form !== null || (place.page !== 'api' && tabs !== null);
  if (!isFamiliar && !(settled && isStrangeRecord(document.body, place, tab, visible))) return null;
  const known = isApplication ? asApplication(scopes) : withUnloaded(read, mode);
  const title = readTitle(document.body, visible);
  const names = form ? namesOf(form, words) : new Map<string, Element[]>();
  const own = ownOf((memory ?? newMemory()).whose, {
    key: keyOf(place),
    title,
    at,
    fields: known,
    still: mode === 'view' && !memory?.pressed,
    isOwn: (field, value) => memory !== undefined && isKept(memory, keyOf(place), field, value),
    names,
  });
  const { fields } = own;
  const seen = remember(memory ?? newMemory(), {
    key: keyOf(place),
    isNew: place.recordId === 'new',
    mode,
    name: own.foreign ? null : nameOf(place, fields, title),
    fields,
    at,
  });
  if (memory) memory.waits ||= own.waits;
  const filled = place.recordId === 'new' ? fields : withoutEmpty(fields, at, memory);
  return {
    ...place,
    recordName: seen.name,
    tab: tab?.name ?? null,
    tabs: tab?.all ?? [],
    settled: settled && !memory?.waits && !own.withheld,
    mode,
    unsaved: seen.unsaved,
    fields: filled,
    at,
  };
}

function nameOf(place: Place, fields: Observation['fields'], title: string | null): string | null {
  if (place.page === 'api') return null;
  const named = fields.name;
  if (named?.state === 'read' && typeof named.value === 'string') return named.value;
  return place.recordId === 'new' ? null : title;
}

/** In edit mode Halo mounts the long Permissions form as it is scrolled: an area not there is not loaded, not absent. */
function withUnloaded(fields: Record<string, Reading>, mode: Observation['mode']): Record<string, Reading> {
  const isPermissions = Object.keys(fields).some((key) => key.startsWith('access:'));
  if (mode === 'view' || !isPermissions) return fields;
  const absent = accessAreas.map((area) => `access:${area}`).filter((key) => !fields[key]);
  return { ...fields, ...unsureOf(absent, 'not-loaded') };
}

/** A field just put on show is not known to be empty: Halo may not have filled it yet. */
function withoutEmpty(
  fields: Record<string, Reading>,
  at: number,
  memory: FormMemory | undefined,
): Record<string, Reading> {
  if (!memory) return fields;
  const waits = ([key, reading]: [string, Reading]) => isEmpty(reading) && mayBeLoading(memory, key, at);
  const empty = Object.entries(fields).filter(waits);
  memory.waits ||= empty.length > 0;
  const unsure = empty.map(([key, { label }]): [string, Reading] => [
    key,
    { state: 'unsure', because: 'not-loaded', label },
  ]);
  return { ...fields, ...Object.fromEntries(unsure) };
}

/** A list of what is granted counts where nothing else tells of the permissions. */
function grantedIn(read: Record<string, Reading>, granted: Record<string, Reading>): Record<string, Reading> {
  const isTold = Object.entries(read).some(
    ([key, { state }]) => key.startsWith('scope:') && state === 'read',
  );
  return isTold ? read : { ...read, ...granted };
}

/** Folds older forms into the newer fields; says which permissions `all` hides. */
function asApplication(read: Record<string, Reading>): Record<string, Reading> {
  const { 'allow-agents': allowed, ...fields } = read;
  if (allowed && !fields['login-type']) {
    fields['login-type'] =
      allowed.state === 'read'
        ? { ...allowed, value: allowed.value === true ? 'Agent' : null, by: 'caption' }
        : allowed;
  }
  const ticked = ['scope:all', 'scope:admin'].some((key) => {
    const seen = fields[key];
    return seen?.state === 'read' && seen.value === true;
  });
  const hidden = knownScopes.map((scope) => `scope:${scope}`).filter((key) => !fields[key]);
  return ticked ? { ...fields, ...unsureOf(hidden, 'hidden-by-all') } : fields;
}

const unsureOf = (
  keys: readonly string[],
  because: 'not-loaded' | 'hidden-by-all',
): Record<string, Reading> =>
  Object.fromEntries(
    keys.map((key) => [key, { state: 'unsure', because, label: key.replace(/^[a-z]+:/, '') }]),
  );
