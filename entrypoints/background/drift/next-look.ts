import { type DriftWatch, isOpen } from '../../../lib/checks/drift';
import type { Connection } from '../../../lib/store/connection';

/** A test costs about twenty requests of the three hundred that Halo allows in five minutes at the least. */
export const lookEveryMs = 60 * 60_000;
/** After a look that met only trouble on the way. */
export const lookAgainMs = 10 * 60_000;

/**
 * When a connection's rights are to be looked at next; null for one that is disconnected, or paused for what the watch has
 * found already: asking Halo again and again with a secret it refuses could lock the application out.
 */
export function nextLook(connection: Connection, watch: DriftWatch | null, now: number): number | null {
  if (connection.state === 'disconnected') return null;
  if (connection.state === 'paused' && watch?.drifts.some(isOpen)) return null;
  const at = watch && watch.nextLookAt > 0 ? watch.nextLookAt : connection.lastTestedAt + lookEveryMs;
  // A clock that was set back must not put the next look off for as long.
  return Math.min(at, now + lookEveryMs);
}
