import { normalise } from './normalise';
import type { Reading } from './observation';
import type { OpenTab } from './read-heading';

const rights = /^(access|setting|scope):/;
const details = /^(details|general)$/i;
/** Tabs whose "Active", "Name" or "URL" are of something else: a whitelist, a signature, a delivery. */
const elsewhere =
  /^(permissions|preferences|security|departments (&|and) teams|access control|deliveries|notifications|history|audit)$/i;

/**
 * Can this be a field of the record, on the tab that is open? On a tab whose name is not known, and which is not the first, a label
 * of one word says too little.
 */
export function isOnTab(
  key: string,
  reading: Pick<Reading, 'label'> & { readonly by?: string },
  tab: OpenTab | null,
): boolean {
  if (!tab || rights.test(key) || details.test(tab.name)) return true;
  if (elsewhere.test(tab.name)) return false;
  return tab.isFirst || reading.by === 'property' || normalise(reading.label).includes(' ');
}
