import { same } from '../../../lib/checks/normalise';
import { readConnection } from '../../../lib/store/connections';
import type { Draft } from '../../../lib/store/draft';
import { readDraft } from '../../../lib/store/drafts';
import { isTrialDue, nextTrialAt } from '../../../lib/store/untried';
import { readPending } from '../../../lib/vault/pending';
import type { WorkerContext } from '../context';
import { addressesOf } from '../draft/addresses-of';
import { isPreparing } from '../draft/is-preparing';
import { runTest } from '../handlers/connection-test';
import { type Application, holdersOf } from '../panel/holders-of';
import { canTest } from './can-test';
import { takeDraftTrial, takeTrial } from './take-trial';
import { armTrial } from './trial-alarm';
import { withPending } from './with-pending';

/**
 * Halo shows this application as saved: each secret that was captured for it and not tried yet is tested. Where the test meets only
 * trouble it is made again after a pause, while the application is shown. Where the browser is offline, or may not talk to a host, it
 * goes on waiting, and so it does while another test of the same owner runs.
 */
export async function verifyCaptured(context: WorkerContext, application: Application): Promise<void> {
  const draft = await readDraft();
  if (isOfDraft(draft, application) && isTrialDue(draft, Date.now()) && !context.tests.has('draft')) {
    if ((await canTest(addressesOf(draft))) && (await takeDraftTrial())) {
      await runTest(context, null, true);
      await armNext(nextTrialAt(await readDraft()));
    }
  }
  for (const holder of await holdersOf(application)) {
    const { id, addresses } = holder;
    const pending = await readPending(id);
    if (!isTrialDue(withPending(holder, pending), Date.now())) continue;
    if (context.tests.has(id) || !(await canTest(addresses))) continue;
    if (!(await takeTrial(id, pending))) continue;
    await runTest(context, id, true);
    const now = await readConnection(id);
    await armNext(now && nextTrialAt(withPending(now, await readPending(id))));
  }
}

const isOfDraft = (draft: Draft, { instance, clientId }: Application): boolean =>
  clientId !== null && isPreparing(draft, instance) && same(draft.fields.clientId.text, clientId);

const armNext = async (at: number | null): Promise<void> => {
  if (at !== null) await armTrial(at);
};
