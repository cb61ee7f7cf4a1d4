import * as z from 'zod/mini';
import { isConclusive } from '../../../lib/checks/drift-rights';
import type { Failure } from '../../../lib/core/failure';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok, type Result } from '../../../lib/core/result';
import { testConnection } from '../../../lib/halo/test-connection';
import type { TestInput } from '../../../lib/halo/test-input';
import type { TestReport } from '../../../lib/halo/test-report';
import type { Handler } from '../../../lib/messages/handle';
import { profileById } from '../../../lib/profiles/registry';
import { trialAfter } from '../../../lib/store/captured-trial';
import type { Connection } from '../../../lib/store/connection';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { saveDiscovery } from '../../../lib/store/discoveries';
import type { Draft } from '../../../lib/store/draft';
import { changeDraft, readDraft } from '../../../lib/store/drafts';
import { heldByDraft, isRefused, isTokenGiven } from '../../../lib/store/held-credentials';
import { sameCredentials } from '../../../lib/store/same-credentials';
import { keepTestProgress } from '../../../lib/store/test-progress';
import { pacedClient } from '../../../lib/sync/paced-client';
import { readPending } from '../../../lib/vault/pending';
import { readSecret } from '../../../lib/vault/secrets';
import { showBadge } from '../badge';
import type { WorkerContext } from '../context';
import { draftTest } from '../draft/draft-test';
import { withBase } from '../draft/with-base';
import { armDriftWatch } from '../drift/drift-alarm';
import { noteReport } from '../drift/note-report';
import { tellDrift } from '../drift/tell-drift';
import { bumpPanelRevision } from '../panel/panel-revision';
import { readEvidenceAt, savedTest } from '../saved-test';
import { withdrawnHosts } from '../sync/host-permission';
import { userPace, userPacer } from '../sync/user-pacer';
import { settlePending } from '../trial/settle-pending';
import { withPending } from '../trial/with-pending';

/**
 * Tests the wizard's values (connectionId null) or a saved connection: address, discovery, token, agent, a negative
 * control and one small read per record type. The report is kept, so that it survives the popup closing.
 */
export const connectionTest = (context: WorkerContext): Handler<'connection.test'> => ({
  from: 'page',
  schema: z.object({ connectionId: z.nullable(z.string()) }),
  run: ({ connectionId }) => runTest(context, connectionId),
});

/**
 * What a test is made for: the admin asked for it; Halo shows the application as saved, so that a secret captured in a form, which it
 * refuses, was thrown away with that form; a sync was refused the secret in use, so that only another is worth a try.
 */
export type Occasion = 'admin' | 'saved' | 'refused';

/** Tests an owner's values; a test of the same owner that is running ends. */
export async function runTest(
  context: WorkerContext,
  connectionId: string | null,
  occasion: Occasion = 'admin',
): Promise<Result<TestReport>> {
  const owner = connectionId ?? 'draft';
  context.tests.get(owner)?.abort();
  const controller = new AbortController();
  context.tests.set(owner, controller);
  try {
    return connectionId
      ? await testSaved(connectionId, context, controller.signal, occasion)
      : await testDraft(controller.signal, occasion === 'saved');
  } finally {
    if (context.tests.get(owner) === controller) context.tests.delete(owner);
    // Over Halo's page it is told, too, how the secret stood its test.
    await bumpPanelRevision();
  }
}

async function testDraft(signal: AbortSignal, isSaved: boolean): Promise<Result<TestReport>> {
  const draft = await readDraft();
  const profile = profileById(draft.profileId);
  if (!profile) return failed(makeFailure('connection.no_profile'));
  const clientSecret = (await readSecret('draft')) ?? '';
  const seen = await readEvidenceAt(draft.fields.baseUrl.text, profile.types, heldByDraft(draft));
  const input = { ...draftTest(draft, profile, clientSecret, seen), signal };
  return run('draft', input, async (report) => {
    // Only if the admin changed nothing meanwhile: a report speaks of exactly the values it tested.
    await changeDraft((now) => {
      if (!sameValues(now, draft)) return now;
      const based = report.discovery ? withBase(now, report.discovery) : now;
      return { ...based, test: report, trial: trialAfter(now, report, isSaved) };
    });
  });
}

async function testSaved(
  connectionId: string,
  context: WorkerContext,
  signal: AbortSignal,
  occasion: Occasion,
): Promise<Result<TestReport>> {
  const isSaved = occasion === 'saved';
  const connection = await readConnection(connectionId);
  if (!connection) return failed(makeFailure('connection.not_found'));
  const held = await readSecret(connectionId);
  const pending = await readPending(connectionId);
  if (held === null && pending === null) return failed(makeFailure('connection.no_secret'));
  // To a request it would look like a server that does not answer.
  const [host] = await withdrawnHosts(connection.addresses);
  if (host !== undefined) return failed(makeFailure('connection.host_withdrawn', { host }));

  const testWith = async (
    tested: Connection,
    secret: string,
    isIts: (report: TestReport) => Promise<boolean>,
  ) =>
    run(connectionId, { ...(await savedTest(tested, secret)), signal }, async (report) => {
      if (!(await isIts(report)) || !sameCredentials(await readConnection(connectionId), tested)) return;
      // Before the newer report takes the place of the one it is held against.
      if (isConclusive(report))
        await noteDrift(connection, report, occasion === 'refused' ? 'watch' : 'admin');
      await keepReport(connectionId, report, isSaved);
    });
  let tested: Result<TestReport> | null = null;
  if (pending)
    tested = await testWith(withPending(connection, pending), pending.secret, (report) =>
      settlePending(context, connectionId, { pending, report, isSaved }),
    );
  // Halo does not know the one still to be saved: the one in use is what the connection stands by.
  const isLeft = tested?.ok && !isTokenGiven(tested.value) && held !== null && occasion !== 'refused';
  if (!tested || isLeft) tested = await testWith(connection, held ?? '', async () => true);
  // No report is kept of a secret that is not the connection's: without it nothing would be shown.
  if (tested.ok && held === null && !isTokenGiven(tested.value)) return failed(unsaved(tested.value));
  // What was paused for the fault just mended goes on, and the schedule with it.
  if (tested.ok && tested.value.passed) context.syncDue();
  return tested;
}

/** Why the one captured in a form, the only one there is, did not become the connection's. */
const unsaved = (report: TestReport): Failure =>
  (isRefused(report) ? null : report.steps.find(({ outcome }) => outcome === 'failed')?.failure) ??
  makeFailure('connection.secret_unsaved');

async function keepReport(connectionId: string, report: TestReport, isSaved: boolean): Promise<void> {
  await changeConnection(connectionId, (now) => ({
    ...now,
    lastTestedAt: report.at,
    lastTest: report,
    trial: trialAfter(now, report, isSaved),
    agent: report.agent ?? now.agent,
    appVersion: report.appVersion ?? now.appVersion,
    ...(report.passed && now.state === 'paused'
      ? { state: 'active' as const, pausedBecause: null, nextSyncAt: Date.now() }
      : {}),
  }));
  await showBadge();
}

/** An admin waits for a test: it goes before the syncs, and its requests count with theirs. */
const paced: NonNullable<TestInput['paced']> = (client, base) => pacedClient(client, userPace(base));

/** The test counts as running until its report is kept: a screen must not take the one before for this one's. */
async function run(
  owner: string,
  input: TestInput & { readonly signal: AbortSignal },
  keep: (report: TestReport) => Promise<void>,
): Promise<Result<TestReport>> {
  const progress = keepTestProgress(owner);
  try {
    await progress.begun;
    await bumpPanelRevision();
    const report = await testConnection({ ...input, paced, pacer: userPacer }, progress.add);
    if (report.discovery) await saveDiscovery(report.discovery);
    if (input.signal.aborted) return failed(makeFailure('connection.test_cancelled'));
    await keep(report);
    return ok(report);
  } finally {
    await progress.end();
  }
}

/** What has changed since the last look; an admin who asked sees it now. */
async function noteDrift(
  connection: Connection,
  report: TestReport,
  foundBy: 'admin' | 'watch',
): Promise<void> {
  const watch = await noteReport(connection, report, foundBy);
  if (watch) await tellDrift(connection, watch);
  await armDriftWatch();
}

const sameValues = (now: Draft, tested: Draft): boolean =>
  now.secretAt === tested.secretAt &&
  now.profileId === tested.profileId &&
  (Object.keys(tested.fields) as (keyof Draft['fields'])[]).every(
    (name) => now.fields[name].text === tested.fields[name].text,
  );
