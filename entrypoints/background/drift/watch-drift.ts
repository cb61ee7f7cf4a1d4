import { browser } from 'wxt/browser';
import { readConnections } from '../../../lib/store/connections';
import { readDriftWatch } from '../../../lib/store/drift-watches';
import { underLock } from '../../../lib/sync/under-lock';
import { showBadge } from '../badge';
import type { WorkerContext } from '../context';
import { armDriftWatch, driftAlarm } from './drift-alarm';
import { look } from './look';
import { lookAgainMs, nextLook } from './next-look';
import { tellDrift } from './tell-drift';

/** An alarm may come a little early. */
const earlyMs = 1_000;

/** Looks at the rights of every connection whose time has come, tells of what has changed, and sets the alarm again. */
export async function watchDrift({ tests }: WorkerContext): Promise<void> {
  const looked = await underLock('halo-companion:drift', async () => {
    // Should the worker be killed in mid-look, this starts it again.
    await browser.alarms.create(driftAlarm, { when: Date.now() + lookAgainMs });
    for (const connection of await readConnections()) {
      const { id } = connection;
      const now = Date.now();
      const next = nextLook(connection, await readDriftWatch(id), now);
      // A test the admin is waiting for tells the same.
      if (next === null || next > now + earlyMs || tests.has(id)) continue;
      const looking = new AbortController();
      // So that no test begins by itself beside this one.
      tests.set(id, looking);
      const watch = await look(connection).finally(() => tests.get(id) === looking && tests.delete(id));
      if (watch) await tellDrift(connection, watch);
    }
  });
  // Whoever is looking sets the alarm when it has finished.
  if (looked === 'taken') return;
  await armDriftWatch();
  await showBadge();
}
