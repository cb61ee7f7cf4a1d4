import { type Browser, browser } from 'wxt/browser';
import type { PageKind } from '../../lib/page/observation';
import { recognise } from '../../lib/page/recognise';
import { readSeenRecords } from '../../lib/store/observations';
import { haloPath } from './halo-path';

export interface Target {
  readonly instance: string;
  readonly page: PageKind;
  readonly recordId: string | null;
}

/** What is shown now, and where. */
interface Opened extends Target {
  /** Null where the browser does not say. */
  readonly tabId: number | null;
}

/**
 * Shows a Halo page in the tab that has it open, else in one that shows the instance, else in a new one. A tab that shows
 * an unsaved form is left alone: navigating it away would throw the admin's edits out. A form not saved before is in its own tab
 * or gone: for one that is gone the list is shown, where its record stands if it was saved after all.
 */
export async function openHalo(wanted: Target, preferred: number | null = null): Promise<Opened> {
  // On premises other applications may lie beside Halo on the same host.
  const tabs = await browser.tabs.query({ url: `${wanted.instance}/*` });
  const byUse = tabs.sort((one, other) => rank(other, preferred) - rank(one, preferred));
  const showing = (target: Target) => byUse.find((tab) => shows(tab, target));
  const isThere = showing(wanted);
  const target = isThere ? wanted : withoutForm(wanted);
  const there = isThere ?? showing(target);
  return showIn(there ?? byUse[0], there !== undefined, target);
}

const withoutForm = (wanted: Target): Target => ({
  ...wanted,
  recordId: wanted.recordId === 'new' ? null : wanted.recordId,
});

const urlOf = ({ instance, page, recordId }: Target): string => `${instance}${haloPath(page, recordId)}`;

async function showAnew(wanted: Target): Promise<Opened> {
  const target = withoutForm(wanted);
  const { id = null } = await browser.tabs.create({ url: urlOf(target) });
  return { ...target, tabId: id };
}

async function showIn(tab: Browser.tabs.Tab | undefined, isThere: boolean, target: Target): Promise<Opened> {
  if (tab?.id === undefined || (!isThere && (await holdsUnsavedForm(tab)))) return showAnew(target);
  try {
    await browser.tabs.update(tab.id, { active: true, ...(isThere ? {} : { url: urlOf(target) }) });
  } catch (thrown) {
    console.debug('The tab has been closed meanwhile.', thrown);
    return showAnew(target);
  }
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return { ...target, tabId: tab.id };
}

const rank = (tab: Browser.tabs.Tab, preferred: number | null): number =>
  tab.id === preferred ? Number.MAX_VALUE : (tab.lastAccessed ?? 0);

/** The same record may stand at several addresses: Halo adds keys of its lists to the query. */
function shows({ url }: Browser.tabs.Tab, target: Target): boolean {
  const { instance, page, recordId } = target;
  const place = url ? recognise(new URL(url)) : null;
  if (!place) return url === urlOf(target);
  return (
    place.instance === instance &&
    place.page === page &&
    place.recordId === (page === 'api' ? 'page' : recordId)
  );
}

/** Was something of the record in this tab last read in a form, on whichever of the record's own tabs? Once that form is closed it no longer is. */
async function holdsUnsavedForm({ url }: Browser.tabs.Tab): Promise<boolean> {
  const place = url ? recognise(new URL(url)) : null;
  if (!place) return false;
  const record = (await readSeenRecords(place.instance)).find(
    (each) => each.page === place.page && each.recordId === place.recordId,
  );
  return Object.values(record?.fields ?? {}).some((field) => field.state === 'read' && !field.saved);
}
