import { browser } from 'wxt/browser';
import { type Drift, type DriftWatch, isOpen } from '../../../lib/checks/drift';
import { driftNotice } from '../../../lib/checks/drift-words';
import type { Connection } from '../../../lib/store/connection';
import { changeDriftWatch } from '../../../lib/store/drift-watches';
import { told } from './note-report';

/** One notification for all that one look found, so that its id can be known again. */
const noticeOf = ({ connectionId }: DriftWatch, { at }: Drift): string => `drift:${connectionId}:${at}`;

/** The connection a notification is about; null for one that is not about drift. */
export const connectionOfNotice = (id: string): string | null => /^drift:(.+):\d+$/.exec(id)?.[1] ?? null;

/**
 * Tells the admin of drifts nobody has told them of, once, and takes back the notifications of what is mended. A worker killed
 * between telling and noting it tells under the same id again, which replaces the first.
 */
export async function tellDrift(connection: Connection, watch: DriftWatch): Promise<void> {
  const { host } = new URL(connection.addresses.base);
  const open = watch.drifts.filter(isOpen);
  const untold = open.filter(({ toldAt }) => toldAt === null);
  const [newest] = untold;
  if (newest) {
    await browser.notifications.create(noticeOf(watch, newest), {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      ...driftNotice(host, untold),
    });
    await changeDriftWatch(connection.id, (now) => told(now, Date.now()));
  }
  const shown = new Set(open.map((drift) => noticeOf(watch, drift)));
  const over = new Set(watch.drifts.map((drift) => noticeOf(watch, drift)).filter((id) => !shown.has(id)));
  for (const id of over) await browser.notifications.clear(id);
}
