import { type Browser, browser } from 'wxt/browser';
import type { PageKind } from '../../lib/page/observation';
import { recognise } from '../../lib/page/recognise';
import { readSeenRecords } from '../../lib/store/observations';
import { haloPath } from './halo-path';

/** How long after an unsaved form was seen it is still taken to be open. */
const unsavedFor = 10 * 60_000;

export interface Target {
  readonly instance: string;
  readonly page: PageKind;
  readonly recordId: string | null;
}

/**
 * Shows a Halo page in the tab that has it open, else in one that shows the instance, else in a new one; answers the tab's id. A
 * tab that last showed an unsaved form is left alone: navigating it away would throw the admin's edits out.
 */
export async function openHalo(target: Target, preferred: number | null = null): Promise<number | null> {
  const url = `${target.instance}${haloPath(target.page, target.recordId)}`;
  // On premises other applications may lie beside Halo on the same host.
  const tabs = await browser.tabs.query({ url: `${target.instance}/*` });
  const byUse = tabs.sort((one, other) => rank(other, preferred) - rank(one, preferred));
  const there = byUse.find((tab) => shows(tab, target));
  const tab = there ?? byUse[0];
  if (tab?.id === undefined || (!there && (await hasUnsavedForm(target.instance)))) {
    return (await browser.tabs.create({ url })).id ?? null;
  }
  try {
    await browser.tabs.update(tab.id, { active: true, ...(there ? {} : { url }) });
  } catch (thrown) {
    console.debug('The tab has been closed meanwhile.', thrown);
    return (await browser.tabs.create({ url })).id ?? null;
  }
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  return tab.id;
}

const rank = (tab: Browser.tabs.Tab, preferred: number | null): number =>
  tab.id === preferred ? Number.MAX_VALUE : (tab.lastAccessed ?? 0);

/** The same record may stand at several addresses: Halo adds keys of its lists to the query. */
function shows({ url }: Browser.tabs.Tab, { instance, page, recordId }: Target): boolean {
  const place = url ? recognise(new URL(url)) : null;
  if (!place) return url === `${instance}${haloPath(page, recordId)}`;
  return (
    place.instance === instance &&
    place.page === page &&
    place.recordId === (page === 'api' ? 'page' : recordId)
  );
}

async function hasUnsavedForm(instance: string): Promise<boolean> {
  const [newest] = (await readSeenRecords(instance)).sort((a, b) => b.at - a.at);
  if (!newest || Date.now() - newest.at > unsavedFor) return false;
  return Object.values(newest.fields).some((field) => field.at === newest.at && !field.saved);
}
