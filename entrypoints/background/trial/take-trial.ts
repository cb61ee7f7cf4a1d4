import { changeConnection } from '../../../lib/store/connections';
import { changeDraft } from '../../../lib/store/drafts';
import { isTrialDue } from '../../../lib/store/untried';
import type { PendingSecret } from '../../../lib/vault/pending';
import { withPending } from './with-pending';

/** Whoever takes the wizard's trial makes the test: two looks at a page may arrive at once. */
export async function takeDraftTrial(): Promise<boolean> {
  const at = Date.now();
  let taken = false;
  await changeDraft((now) => {
    taken = isTrialDue(now, at);
    return taken ? { ...now, triedAt: at } : now;
  });
  return taken;
}

/** The same for a connection's secret, or the one captured for it in a form. */
export async function takeTrial(id: string, pending: PendingSecret | null): Promise<boolean> {
  const at = Date.now();
  let taken = false;
  await changeConnection(id, (now) => {
    taken = isTrialDue(withPending(now, pending), at);
    return taken ? { ...now, triedAt: at } : now;
  });
  return taken;
}
