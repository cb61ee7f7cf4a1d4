import type { DriftWatch } from '../../../lib/checks/drift';
import { isConclusive } from '../../../lib/checks/drift-rights';
import { testConnection } from '../../../lib/halo/test-connection';
import type { TestReport } from '../../../lib/halo/test-report';
import type { Connection } from '../../../lib/store/connection';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { changeDriftWatch } from '../../../lib/store/drift-watches';
import { sameCredentials } from '../../../lib/store/same-credentials';
import { pacedClient } from '../../../lib/sync/paced-client';
import { type PaceOptions, pacer } from '../../../lib/sync/pacer';
import { readSecret } from '../../../lib/vault/secrets';
import { savedTest } from '../saved-test';
import { wait } from '../sync/wait';
import { lookAgainMs, lookEveryMs } from './next-look';
import { noteReport } from './note-report';

/**
 * Tests a saved connection without being asked, behind whatever the admin asks of Halo, and notes what has changed. Null where
 * there is nothing to note: no secret is in memory, Halo could not be asked, or the connection was forgotten, or given another secret,
 * Client ID or address, meanwhile.
 */
export async function look(connection: Connection): Promise<DriftWatch | null> {
  const secret = await readSecret(connection.id);
  if (secret === null) return putOff(connection.id, lookEveryMs);
  const report = await test(connection, secret);
  const now = await readConnection(connection.id);
  if (!isConclusive(report) || !sameCredentials(now, connection)) return putOff(connection.id, lookAgainMs);
  const noted = await noteReport(connection, report, 'watch');
  // Screens show the newest proof, whoever asked for it; a newer one of the admin's own stays.
  await changeConnection(connection.id, (now) =>
    (now.lastTest?.at ?? 0) > report.at || !sameCredentials(now, connection)
      ? now
      : { ...now, lastTest: report, lastTestedAt: report.at },
  );
  return noted;
}

async function test(connection: Connection, secret: string): Promise<TestReport> {
  const input = await savedTest(connection, secret);
  const held: { release(): Promise<void> }[] = [];
  const hold = <T extends { release(): Promise<void> }>(one: T): T => {
    held.push(one);
    return one;
  };
  const pace = (base: string): PaceOptions => ({ base, who: 'sync', now: () => Date.now(), wait });
  try {
    return await testConnection({
      ...input,
      paced: (client, base) => hold(pacedClient(client, pace(base))),
      pacer: (base) => hold(pacer(pace(base))),
    });
  } finally {
    for (const one of held) await one.release();
  }
}

async function putOff(connectionId: string, ms: number): Promise<null> {
  await changeDriftWatch(connectionId, (watch) => ({ ...watch, nextLookAt: Date.now() + ms }));
  return null;
}
