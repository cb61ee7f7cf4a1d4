import { type DriftWatch, isOpen, noteLook } from '../../../lib/checks/drift';
import { rightsIn, type WantedRights } from '../../../lib/checks/drift-rights';
import { neededScopes } from '../../../lib/halo/needed-scopes';
import type { TestReport } from '../../../lib/halo/test-report';
import { leastPrivilege } from '../../../lib/profiles/least-privilege';
import { profileById } from '../../../lib/profiles/registry';
import type { Connection } from '../../../lib/store/connection';
import { changeDriftWatch } from '../../../lib/store/drift-watches';
import { lookEveryMs } from './next-look';

/**
 * Notes a conclusive report of a connection's test in its watch. The test the connection had before (`connection.lastTest`) is what
 * it is held against where the watch is older. What the admin finds by a test of their own needs no notification.
 */
export const noteReport = (
  connection: Connection,
  report: TestReport,
  foundBy: 'admin' | 'watch',
): Promise<DriftWatch | null> =>
  changeDriftWatch(connection.id, (watch) => {
    const wanted = wantedOf(connection);
    const { lastTest } = connection;
    const isNews = lastTest && lastTest.at > (watch.lookedAt ?? 0) && lastTest.at < report.at;
    const held = isNews ? told(noteLook(watch, rightsIn(lastTest, wanted), lastTest.at), lastTest.at) : watch;
    const next = noteLook(held, rightsIn(report, wanted), report.at);
    return {
      ...(foundBy === 'admin' ? told(next, report.at) : next),
      nextLookAt: report.at + lookEveryMs,
    };
  });

/** The same watch with every open drift marked as told. */
export const told = (watch: DriftWatch, at: number): DriftWatch => ({
  ...watch,
  drifts: watch.drifts.map((drift) =>
    isOpen(drift) && drift.toldAt === null ? { ...drift, toldAt: at } : drift,
  ),
});

function wantedOf({ profileId, selection }: Connection): WantedRights {
  const profile = profileById(profileId);
  const scopes = [...neededScopes(selection), ...(profile ? leastPrivilege(profile, selection).scopes : [])];
  return { types: selection, scopes: [...new Set(scopes)] };
}
