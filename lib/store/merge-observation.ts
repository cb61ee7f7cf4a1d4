import type { FieldValue, Observation, Reading, SeenField, SeenRecord } from '../page/observation';
import { isLook, notShown } from './not-shown';

/** A form for a new record that has not been looked at for this long is another form. */
const sameFormMs = 30 * 60_000;

/**
 * What is known of a record after one more look: the newest look at each field, each with its own time and whether it
 * was saved in Halo; fields of tabs not open now are kept. A field that had not loaded yet is no look at all; one that could not
 * be read is in doubt, with what was seen before beside it.
 */
export function mergeObservation(known: SeenRecord | null, seen: Observation): SeenRecord {
  const before = known && !isAnotherForm(known, seen) ? known : null;
  const modeKnown = seen.mode !== 'unknown';
  const fields: Record<string, SeenField> = { ...before?.fields };
  const readings = { ...seen.fields, ...(before ? notShown(before, seen) : {}) };
  for (const [key, reading] of Object.entries(readings)) {
    const earlier = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (earlier && isOlder(seen.at, earlier.at)) continue;
    if (earlier && !isLook(reading)) continue;
    const saved = modeKnown && (!seen.unsaved || isAsSaved(earlier, reading));
    fields[key] = {
      ...reading,
      at: seen.at,
      saved,
      ...(modeKnown ? {} : { untold: true as const }),
      ...withSave(
        historyOf(key, earlier, reading, { at: seen.at, saved, isView: seen.mode === 'view' }),
        earlier,
        {
          at: seen.at,
          isSaved: saved || !modeKnown,
        },
      ),
      ...earlierOf(earlier, reading),
      ...tabOf(seen, reading),
    };
  }
  const newer = !before || !isOlder(seen.at, before.at);
  if (newer && modeKnown && !seen.unsaved) {
    for (const [key, field] of Object.entries(fields)) {
      const elsewhere = seen.fields[key] === undefined || !isLook(seen.fields[key]);
      if (elsewhere && field.state === 'read' && !field.saved) fields[key] = leftBehind(field);
    }
  }
  return {
    page: seen.page,
    instance: seen.instance,
    recordId: seen.recordId,
    recordName: newer ? (seen.recordName ?? before?.recordName ?? null) : before.recordName,
    path: newer ? seen.path : before.path,
    fields,
    at: newer ? seen.at : before.at,
  };
}

/** A field empty at first and filled within this time, without an unsaved form between, was late and is no change. */
const lateMs = 30_000;

/** Two looks that crossed on their way differ by little; a look from further in the future was dated by a wrong clock. */
const crossingMs = 60_000;
const isOlder = (at: number, than: number): boolean => at < than && than - at < crossingMs;

/** The place of the tab a value was read on. */
function tabOf({ tab, tabs }: Observation, { state }: Reading): Pick<SeenField, 'tab'> {
  if (state !== 'read' || tab === null || !tabs?.includes(tab)) return {};
  return { tab: { name: tab, at: tabs.indexOf(tab), of: tabs.length } };
}

/** The form an unsaved value was seen in is no longer open: it may have been saved or thrown away. */
const leftBehind = ({ value: _, by: __, ...field }: SeenField & { readonly state: 'read' }): SeenField => ({
  ...field,
  state: 'unsure',
  because: 'form-closed',
});

/**
 * In a form that differs elsewhere, a field that shows what Halo last had saved is no unsaved one. One that was changed and shows
 * that again may be: Halo's form may stay open when it is saved, so nobody knows which of the two Halo has.
 */
const isAsSaved = (earlier: SeenField | undefined, reading: Reading): boolean =>
  earlier?.state === 'read' &&
  reading.state === 'read' &&
  earlier.saved &&
  alike(earlier.value, reading.value);

/** What Halo had saved when the field could last be read, for one that no longer can. */
function earlierOf(earlier: SeenField | undefined, reading: Reading): Pick<SeenField, 'seenEarlier'> {
  if (!earlier || reading.state === 'read') return {};
  const { seenEarlier = earlier.unsavedFrom } = earlier;
  if (earlier.state === 'read' && earlier.saved)
    return { seenEarlier: { value: earlier.value, at: earlier.at } };
  return seenEarlier ? { seenEarlier } : {};
}

type History = Pick<SeenField, 'changedAt' | 'unsavedFrom'>;

/** With the first look that shows the change saved. */
function withSave(
  history: History,
  earlier: SeenField | undefined,
  { at, isSaved }: { readonly at: number; readonly isSaved: boolean },
): History & Pick<SeenField, 'savedAt'> {
  if (history.changedAt === undefined) return history;
  const known = history.changedAt === earlier?.changedAt ? earlier.savedAt : undefined;
  const savedAt = known ?? (isSaved ? at : undefined);
  return savedAt === undefined ? history : { ...history, savedAt };
}

/**
 * What of a field's past is kept: when its saved value last changed, and while a form differs, from what and since when.
 * A form that is cancelled leaves no change; one that is saved changed when it first showed the new value. A secret on
 * show that was masked or absent before is a new one from that moment, saved or not (Halo shows a secret only when made).
 */
function historyOf(
  key: string,
  earlier: SeenField | undefined,
  reading: Reading,
  { at, saved, isView }: { readonly at: number; readonly saved: boolean; readonly isView: boolean },
): History {
  const changed = earlier?.changedAt === undefined ? {} : { changedAt: earlier.changedAt };
  const pending = earlier?.unsavedFrom ? { unsavedFrom: earlier.unsavedFrom } : {};
  if (earlier?.unsavedFrom && earlier.state === 'unsure' && reading.state === 'read' && saved) {
    return alike(earlier.unsavedFrom.value, reading.value) ? changed : { changedAt: earlier.unsavedFrom.at };
  }
  if (!earlier || reading.state !== 'read') return { ...changed, ...pending };
  if (earlier.state !== 'read') {
    const { seenEarlier } = earlier;
    if (!seenEarlier || alike(seenEarlier.value, reading.value)) return { ...changed, ...pending };
    return saved ? { changedAt: at } : { ...changed, unsavedFrom: { value: seenEarlier.value, at } };
  }
  const differs = !alike(earlier.value, reading.value);
  if (key === 'secret-state') return differs && reading.value === 'shown' ? { changedAt: at } : changed;
  const kept = earlier.unsavedFrom ? earlier.unsavedFrom.value : earlier.value;
  // For a moment after a save Halo may show the value from before: the change may still be that of the form.
  if (alike(kept, reading.value)) return isView && !saved ? { ...changed, ...pending } : changed;
  const late = saved && earlier.saved && earlier.value === null && at - earlier.at < lateMs;
  if (late && !earlier.unsavedFrom) return changed;
  const isFormsOwn = !differs || (saved && alike(earlier.value, kept));
  const since = earlier.unsavedFrom && isFormsOwn ? earlier.unsavedFrom.at : at;
  return saved ? { changedAt: since } : { ...changed, unsavedFrom: { value: kept, at: since } };
}

const alike = (one: FieldValue, other: FieldValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Do both names mean the same record? Used to drop a form for a new record once Halo has given it an id. */
export const sameName = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && fold(one) !== '' && fold(one) === fold(other);

const fold = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** All forms for a new record share the id `new`: an emptied name, or a long pause, means the form was opened afresh. */
function isAnotherForm(known: SeenRecord, seen: Observation): boolean {
  if (seen.recordId !== 'new') return false;
  return (
    seen.at - known.at > sameFormMs ||
    (fold(seen.recordName ?? '') === '' && fold(known.recordName ?? '') !== '')
  );
}
