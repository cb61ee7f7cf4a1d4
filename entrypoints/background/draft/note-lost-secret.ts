import { changeDraft, readDraft } from '../../../lib/store/drafts';
import { readSecret } from '../../../lib/vault/secrets';

/**
 * With the browser closed, or the extension updated, the wizard's secret is gone from memory: nothing may say that it is held, nor
 * stand by a test that was made with it. `secretAt` stays, as the time of one that has to be given again.
 */
export async function noteLostSecret(): Promise<void> {
  const { hasSecret, secretAt } = await readDraft();
  if (!hasSecret || (await readSecret('draft')) !== null) return;
  await changeDraft((now) =>
    now.secretAt === secretAt ? { ...now, hasSecret: false, trial: null, test: null } : now,
  );
}
