import { same } from '../../lib/checks/normalise';
import { changeConnection } from '../../lib/store/connections';
import type { Draft } from '../../lib/store/draft';
import { changeDraft, readDraft } from '../../lib/store/drafts';
import { isUntried } from '../../lib/store/untried';
import { type PendingSecret, readPending } from '../../lib/vault/pending';
import { canTest } from './can-test';
import type { WorkerContext } from './context';
import { addressesOf } from './draft/addresses-of';
import { isPreparing } from './draft/is-preparing';
import { runTest } from './handlers/connection-test';
import { type Application, holdersOf } from './panel/holders-of';
import { withPending } from './with-pending';

/**
 * Halo shows this application as saved: each secret that was captured for it and not tried yet is tested, once. Where the browser
 * is offline, or may not talk to a host, it goes on waiting, and so it does while another test of the same owner runs.
 */
export async function verifyCaptured(context: WorkerContext, application: Application): Promise<void> {
  const draft = await readDraft();
  if (isOfDraft(draft, application) && isUntried(draft) && !context.tests.has('draft')) {
    if ((await canTest(addressesOf(draft))) && (await takeDraft())) await runTest(context, null);
  }
  for (const holder of await holdersOf(application)) {
    const { id, addresses } = holder;
    const pending = await readPending(id);
    if (!isUntried(withPending(holder, pending))) continue;
    if (context.tests.has(id) || !(await canTest(addresses))) continue;
    if (await takeConnection(id, pending)) await runTest(context, id, true);
  }
}

const isOfDraft = (draft: Draft, { instance, clientId }: Application): boolean =>
  clientId !== null && isPreparing(draft, instance) && same(draft.fields.clientId.text, clientId);

/** Whoever takes it makes the test: two looks at a page may arrive at once. */
async function takeDraft(): Promise<boolean> {
  let taken = false;
  await changeDraft((now) => {
    taken = isUntried(now);
    return { ...now, untriedSecretAt: null };
  });
  return taken;
}

async function takeConnection(id: string, pending: PendingSecret | null): Promise<boolean> {
  let taken = false;
  await changeConnection(id, (now) => {
    taken = isUntried(withPending(now, pending));
    return { ...now, untriedSecretAt: null };
  });
  return taken;
}
