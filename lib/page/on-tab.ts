import { normalise } from './normalise';
import type { Reading } from './observation';
import type { OpenTab } from './read-heading';

const rights = /^(access|scope):/;
const details = /^(details|general)$/i;
/** Halo's tab with a record's rights, in the languages whose rows are known. */
const permissions = /permission|permiso|permiss|machtiging|berechtigung|autorisation|權限/i;
/** Tabs that show what was, or what others have. */
const others = /^(history|audit( log)?|deliveries|notifications)$/i;
/** Tabs whose "Active", "Name" or "URL" are of something else: a whitelist, a signature, a delivery. */
const elsewhere = /^(permissions|preferences|security|departments (&|and) teams|access control)$/i;

/**
 * Can this be a field of the record, on the tab that is open? Levels and scopes count on the tab of the rights alone; on a tab whose
 * name is not known, and which is not the first, a label of one word says too little.
 */
export function isOnTab(
  key: string,
  reading: Pick<Reading, 'label'> & { readonly by?: string },
  tab: OpenTab | null,
): boolean {
  if (!tab) return true;
  const isKnown = details.test(tab.name) || elsewhere.test(tab.name);
  if (rights.test(key))
    return (
      tab.all.length < 2 || permissions.test(tab.name) || !(tab.isFirst || isKnown || others.test(tab.name))
    );
  if (others.test(tab.name)) return false;
  if (key.startsWith('setting:') || details.test(tab.name)) return true;
  if (elsewhere.test(tab.name)) return false;
  return tab.isFirst || reading.by === 'property' || normalise(reading.label).includes(' ');
}
