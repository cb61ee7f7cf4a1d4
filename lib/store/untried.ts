import type { Connection } from './connection';
import type { Draft } from './draft';

/** What is known of the trial of a secret captured in Halo. */
export type Captured = Pick<Draft | Connection, 'secretAt' | 'untriedSecretAt' | 'triedAt'>;

/** Was the secret that is held captured in Halo, and has no test told how it stands since? */
export const isUntried = ({ secretAt, untriedSecretAt }: Captured): boolean =>
  typeof untriedSecretAt === 'number' && untriedSecretAt === secretAt;

/** A secret is tested by itself again, after a test that met only trouble, no sooner than this. */
const shortestPauseMs = 60_000;

/**
 * When it may be tested by itself: at once the first time, then each time as long after the last attempt as that was after the
 * capture. Null where none is untried. Milliseconds, as Date.now().
 */
export const nextTrialAt = (captured: Captured): number | null => {
  const { untriedSecretAt, triedAt } = captured;
  if (!isUntried(captured) || typeof untriedSecretAt !== 'number') return null;
  if (typeof triedAt !== 'number') return untriedSecretAt;
  return triedAt + Math.max(triedAt - untriedSecretAt, shortestPauseMs);
};

/** May it be tested by itself now? A clock that was set back holds nothing up. */
export const isTrialDue = (captured: Captured, now: number): boolean => {
  const at = nextTrialAt(captured);
  return at !== null && (now >= at || now < (captured.triedAt ?? now));
};
