import {
  type CapturedTrial,
  isTrialDue,
  trialOfHeld,
  withTrialBegun,
} from '../../../lib/store/captured-trial';
import { changeConnection } from '../../../lib/store/connections';
import { changeDraft } from '../../../lib/store/drafts';
import type { PendingSecret } from '../../../lib/vault/pending';
import { withPending } from './with-pending';

/** Whoever takes the wizard's trial makes the test: two looks at a page may arrive at once. */
export async function takeDraftTrial(): Promise<boolean> {
  let taken: CapturedTrial | null = null;
  await changeDraft((now) => {
    taken = begunOf(trialOfHeld(now));
    return taken ? { ...now, trial: taken } : now;
  });
  return taken !== null;
}

/** The same for a connection's secret, or the one captured for it in a form. */
export async function takeTrial(id: string, pending: PendingSecret | null): Promise<boolean> {
  let taken: CapturedTrial | null = null;
  await changeConnection(id, (now) => {
    taken = begunOf(trialOfHeld(withPending(now, pending)));
    return taken ? { ...now, trial: taken } : now;
  });
  return taken !== null;
}

function begunOf(trial: CapturedTrial | null): CapturedTrial | null {
  const now = Date.now();
  return trial && isTrialDue(trial, now) ? withTrialBegun(trial, now) : null;
}
