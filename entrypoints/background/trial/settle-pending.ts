import type { TestReport } from '../../../lib/halo/test-report';
import { trialAfter } from '../../../lib/store/captured-trial';
import { changeConnection } from '../../../lib/store/connections';
import { isRefused, isTokenGiven } from '../../../lib/store/held-credentials';
import { forgetPending, type PendingSecret, readPending } from '../../../lib/vault/pending';
import type { WorkerContext } from '../context';
import { takeSecret } from '../take-secret';
import { withPending } from './with-pending';

interface Trial {
  readonly pending: PendingSecret;
  readonly report: TestReport;
  /** Halo shows the application as saved. */
  readonly isSaved: boolean;
}

/**
 * What a test made of a secret captured in a form: one that Halo gives a token for takes the place of the secret in use, one it
 * refuses twice although the form was left is forgotten. Answers whether it is the connection's now.
 */
export async function settlePending(
  context: WorkerContext,
  connectionId: string,
  { pending, report, isSaved }: Trial,
): Promise<boolean> {
  // Another was captured or given meanwhile.
  if ((await readPending(connectionId))?.at !== pending.at) return false;
  if (isTokenGiven(report)) {
    await takeSecret(context, connectionId, pending.secret, null, pending.at);
    return true;
  }
  let isLost = false;
  await changeConnection(connectionId, (now) => {
    const trial = trialAfter(withPending(now, pending), report, isSaved);
    isLost = isSaved && isRefused(report) && trial === null;
    return { ...now, trial };
  });
  if (isLost) await forgetPending(connectionId);
  return false;
}
