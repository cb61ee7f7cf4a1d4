import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { cleanText } from '../../../lib/core/clean-text';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok, type Result } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import type { IntegrationProfile } from '../../../lib/profiles/profile';
import { profileById } from '../../../lib/profiles/registry';
import type { Connection } from '../../../lib/store/connection';
import { activateConnection, readConnections } from '../../../lib/store/connections';
import type { Draft } from '../../../lib/store/draft';
import { changeDraft, readDraft } from '../../../lib/store/drafts';
import { readPolicy } from '../../../lib/store/policy';
import { cancelRun } from '../../../lib/sync/cancel-run';
import { startRun } from '../../../lib/sync/start-run';
import { forgetPending, readPending } from '../../../lib/vault/pending';
import { checkPassphrase, forgetRemembered, rememberSecret } from '../../../lib/vault/remembered';
import { forgetSecret, giveSecret, readSecret } from '../../../lib/vault/secrets';
import { dropToken } from '../../../lib/vault/tokens';
import type { WorkerContext } from '../context';
import { noteLostSecret } from '../draft/note-lost-secret';
import { armDriftWatch } from '../drift/drift-alarm';
import { noteReport } from '../drift/note-report';
import { armWatchdog } from '../sync/alarms';

/**
 * Save & Start Initial Sync: the tested draft becomes a connection (one PSA at a time, in one transaction), its secret
 * moves along, and the first sync begins.
 */
export const connectionActivate = (context: WorkerContext): Handler<'connection.activate'> => ({
  from: 'page',
  schema: z.object({ passphrase: z.nullable(z.string().check(z.maxLength(500))) }),
  async run({ passphrase }) {
    const draft = await readDraft();
    const profile = profileById(draft.profileId);
    if (!profile) return failed(makeFailure('connection.no_profile'));
    if (!(await readPolicy(browser.storage.managed)).haloPsaAvailable) {
      return failed(makeFailure('psa.not_available', { vendor: profile.vendor }));
    }
    const secret = await readSecret('draft');
    if (secret === null) {
      await noteLostSecret();
      return failed(makeFailure('connection.not_tested'));
    }
    // Captured or typed meanwhile, it is not the one that was tested.
    const now = await readDraft();
    if (now.secretAt !== draft.secretAt || now.test?.at !== draft.test?.at)
      return failed(makeFailure('connection.not_tested'));
    const begun = Date.now();
    const connection = await connectionOf(draft, profile);
    if (!connection.ok) return connection;
    const { id } = connection.value;
    const fit = passphrase === null ? ok(null) : checkPassphrase(passphrase);
    if (!fit.ok) return fit;
    context.tests.get(id)?.abort();
    const activated = await activateConnection(connection.value, {
      onePsa: profile.onePsa,
      vendor: profile.vendor,
    });
    if (!activated.ok) return activated;
    // A refused activation must leave nothing sealed behind, so this comes after it.
    if (passphrase !== null) {
      const remembered = await rememberSecret(id, secret, passphrase);
      if (!remembered.ok) return remembered;
    } else if ((await readSecret(id)) !== secret) {
      // The one before would come back at the next start.
      await forgetRemembered(id);
    }
    await giveSecret(id, secret);
    // What was captured since this began is newer still.
    if (((await readPending(id))?.at ?? 0) <= begun) await forgetPending(id);
    // Set up again, the connection may act as another application: neither its old token nor its old run is of use.
    await dropToken(id);
    await cancelRun(id);
    await armWatchdog();
    const started = await startRun(id, 'initial');
    if (!started.ok) return started;
    if ((await readSecret('draft')) === secret) await forgetSecret('draft');
    await changeDraft((now) => ({ ...now, step: 'done', connectionId: id, hasSecret: false }));
    // What later looks are held against; a lost right that is there again is mended by it.
    if (draft.test) await noteReport(activated.value, draft.test, 'admin');
    await armDriftWatch();
    context.continueSyncs();
    return ok({ connectionId: id });
  },
});

async function connectionOf(draft: Draft, profile: IntegrationProfile): Promise<Result<Connection>> {
  const { test } = draft;
  if (!test?.passed || !test.addresses || !test.agent) return failed(makeFailure('connection.not_tested'));
  const { addresses, agent } = test;
  const selection = draft.selection.filter((type) => profile.types.includes(type));
  if (selection.length === 0) return failed(makeFailure('connection.no_types'));
  // Setting the same integration up again on the same instance renews its connection and keeps its records.
  const known = (await readConnections()).find(
    (each) => each.profileId === profile.id && each.addresses.base === addresses.base,
  );
  return ok({
    id: known?.id ?? crypto.randomUUID(),
    profileId: profile.id,
    addresses,
    clientId: cleanText(draft.fields.clientId.text).text,
    agent,
    appVersion: test.appVersion,
    selection,
    activeOnly: draft.activeOnly,
    scheduleMinutes: draft.scheduleMinutes,
    webhooks: draft.webhooks === 'wanted' ? 'wanted' : 'skipped',
    payloadUrl: draft.webhooks === 'wanted' ? draft.payloadUrl : '',
    state: 'active',
    pausedBecause: null,
    createdAt: known?.createdAt ?? Date.now(),
    lastTestedAt: test.at,
    lastTest: test,
    secretAt: draft.secretAt,
    nextSyncAt: null,
  });
}
