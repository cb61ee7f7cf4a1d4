import { same } from '../../../lib/checks/normalise';
import type { HaloAddresses } from '../../../lib/halo/test-report';
import { type CapturedTrial, isTrialDue, nextTrialAt, trialOfHeld } from '../../../lib/store/captured-trial';
import type { Draft } from '../../../lib/store/draft';
import { readDraft } from '../../../lib/store/drafts';
import { readPending } from '../../../lib/vault/pending';
import { readSecret } from '../../../lib/vault/secrets';
import type { WorkerContext } from '../context';
import { addressesOf } from '../draft/addresses-of';
import { isPreparing } from '../draft/is-preparing';
import { runTest } from '../handlers/connection-test';
import { type Application, holdersOf } from '../panel/holders-of';
import { canTest } from './can-test';
import { isItsTab } from './is-its-tab';
import { takeDraftTrial, takeTrial } from './take-trial';
import { armTrial } from './trial-alarm';
import { withPending } from './with-pending';

/** A secret on trial, and whose it is. */
interface OnTrial {
  /** A connection's id; null: the wizard's. */
  readonly id: string | null;
  readonly trial: CapturedTrial;
  readonly addresses: HaloAddresses | null;
  take(): Promise<boolean>;
}

/**
 * A tab shows this application as saved: each secret that was captured for it there, and that no test has told of, is tested. Where
 * the test tells nothing it is made again after a pause, while the application is shown. Where the browser is offline, or may not talk
 * to a host, it goes on waiting, and so it does while another test of the same owner runs.
 */
export async function verifyCaptured(
  context: WorkerContext,
  application: Application,
  tabId: number | null,
): Promise<void> {
  for (const each of await onTrial(application)) {
    if (!(await isItsTab(each.trial, tabId))) continue;
    const isDue = isTrialDue(each.trial, Date.now());
    const isFree = !context.tests.has(each.id ?? 'draft') && (await canTest(each.addresses));
    if (!isDue || !isFree) continue;
    // Set before the test, which the worker may not outlive.
    await armTrial();
    if (!(await each.take()) || context.tests.has(each.id ?? 'draft')) continue;
    await runTest(context, each.id, 'saved');
  }
  for (const { trial } of await onTrial(application))
    if (await isItsTab(trial, tabId)) await armTrial(nextTrialAt(trial));
}

async function onTrial(application: Application): Promise<OnTrial[]> {
  const found: OnTrial[] = [];
  const draft = await readDraft();
  const own = trialOfHeld(draft);
  const addresses = addressesOf(draft);
  // Without all its values there is nothing to test yet; a page that completes them is looked at anew.
  if (own && addresses && isOfDraft(draft, application))
    found.push({ id: null, trial: own, addresses, take: takeDraftTrial });
  for (const holder of await holdersOf(application)) {
    const { id, addresses } = holder;
    const pending = await readPending(id);
    const trial = trialOfHeld(withPending(holder, pending));
    // It is kept in memory only: after a restart nothing is left to be tested.
    if (trial && (pending || (await readSecret(id)) !== null))
      found.push({ id, trial, addresses, take: () => takeTrial(id, pending) });
  }
  return found;
}

const isOfDraft = (draft: Draft, { instance, clientId }: Application): boolean =>
  clientId !== null && isPreparing(draft, instance) && same(draft.fields.clientId.text, clientId);
