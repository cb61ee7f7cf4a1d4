import { isSecretRefused } from '../../../lib/core/is-secret-refused';
import type { TestReport } from '../../../lib/halo/test-report';
import {
  type Captured,
  type CapturedTrial,
  trialAfter,
  trialOfHeld,
  withAnswer,
} from '../../../lib/store/captured-trial';
import { changeConnection, readConnection } from '../../../lib/store/connections';
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
  const now = await readConnection(connectionId);
  const trial = now && trialOfHeld(withPending(now, pending));
  const isLost = isSaved && isRefused(report) && isSecretRefused(trial?.failure ?? null);
  if (isLost) await forgetPending(connectionId);
  await changeConnection(connectionId, (now) => ({
    ...now,
    trial: isLost ? null : after(withPending(now, pending), report, isSaved),
  }));
  return false;
}

/** Halo may show a form as saved a moment before it knows the secret: the first refusal is no answer yet. */
const after = (captured: Captured, report: TestReport, isSaved: boolean): CapturedTrial | null => {
  const trial = trialOfHeld(captured);
  return trial && isSaved && isRefused(report)
    ? withAnswer(trial, report)
    : trialAfter(captured, report, isSaved);
};
