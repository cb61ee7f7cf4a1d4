import { accessAreas } from '../core/access-area';
import type { Observation, Reading, SeenField, SeenRecord } from '../page/observation';

/** Is anything known of the field by this reading? */
export const isLook = (reading: Reading): boolean =>
  reading.state === 'read' || reading.because !== 'not-loaded';

/**
 * The fields this look ought to show and does not. Each was read on the tab that is open now, which has settled, so it has been taken
 * away, renamed, or is written in another language: what was seen of it is no proof any more. Fields of other tabs are absent by right,
 * because Halo mounts one tab at a time, and what a form shows while it differs from what is saved says nothing of what is saved.
 */
export function notShown(known: SeenRecord, seen: Observation): Record<string, Reading> {
  if (!seen.settled || seen.unsaved) return {};
  const looks = Object.entries(seen.fields).filter(([, reading]) => isLook(reading));
  const shown = new Set(looks.map(([key]) => key));
  const absent = Object.entries(known.fields).filter(
    ([key, field]) =>
      field.state === 'read' &&
      !shown.has(key) &&
      isOpen(key, field, seen, shown) &&
      !mayComeLater(key, known, seen, shown),
  );
  return Object.fromEntries(
    absent.map(([key, { label }]) => [key, { state: 'unsure', because: 'not-shown', label }]),
  );
}

const familyOf = (key: string): 'rights' | 'scopes' | 'details' =>
  /^(access|setting):/.test(key) ? 'rights' : key.startsWith('scope:') ? 'scopes' : 'details';

/** Is the tab this field was read on the one that is open? Where no tab was told, its like have to be on show. */
function isOpen(
  key: string,
  { tab: on }: SeenField,
  { tab, tabs = [] }: Observation,
  shown: ReadonlySet<string>,
): boolean {
  if (!on || tab === null) return (tab === null && shown.size === 0) || hasLike(key, shown);
  if (on.name === tab) return true;
  // Each tab bears its name still, and another one is open; or there is but one, which is no row of tabs.
  if (tabs.includes(on.name) || tabs.length < 2 || on.of < 2) return false;
  const at = tabs.indexOf(tab);
  return tabs.length === on.of ? at === on.at : (at === 0) === (on.at === 0);
}

/** Are fields of the same part of the record on show? Its name may be on every tab. */
const hasLike = (key: string, shown: ReadonlySet<string>): boolean =>
  [...shown].some((each) => each !== 'name' && familyOf(each) === familyOf(key));

/**
 * In edit mode Halo mounts the long Permissions form as it is scrolled (runbooks of an MSP that scripts these pages:
 * rpatrick-simvay/brain); for viewing all of it is there, and so is an application's list. A row missing between its two neighbours,
 * and a form without any row known, are not waiting to be scrolled to.
 */
function mayComeLater(
  key: string,
  known: SeenRecord,
  { mode }: Observation,
  shown: ReadonlySet<string>,
): boolean {
  if (mode === 'view' || familyOf(key) !== 'rights' || !hasLike(key, shown)) return false;
  const rows = accessAreas.map((area) => `access:${area}`).filter((each) => known.fields[each]);
  const at = rows.indexOf(key);
  return at < 0 || ![rows[at - 1], rows[at + 1]].every((each) => each !== undefined && shown.has(each));
}
