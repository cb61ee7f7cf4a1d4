import * as z from 'zod/mini';
import type { Evidence, HeldCredentials } from '../../../lib/checks/evidence';
import { makeFailure } from '../../../lib/core/make-failure';
import type { ResourceType } from '../../../lib/core/resource-type';
import { failed, ok, type Result } from '../../../lib/core/result';
import { parseAddress } from '../../../lib/halo/parse-address';
import { testConnection } from '../../../lib/halo/test-connection';
import type { TestReport } from '../../../lib/halo/test-report';
import type { Handler } from '../../../lib/messages/handle';
import { leastPrivilege } from '../../../lib/profiles/least-privilege';
import { profileById } from '../../../lib/profiles/registry';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { saveDiscovery } from '../../../lib/store/discoveries';
import type { Draft } from '../../../lib/store/draft';
import { changeDraft, readDraft } from '../../../lib/store/drafts';
import { heldByConnection, heldByDraft } from '../../../lib/store/held-credentials';
import { readEvidence } from '../../../lib/store/read-evidence';
import { keepTestProgress } from '../../../lib/store/test-progress';
import { pacedClient } from '../../../lib/sync/paced-client';
import { readSecret } from '../../../lib/vault/secrets';
import type { WorkerContext } from '../context';
import { userPace, userPacer } from '../sync/user-pacer';

type TestInput = Parameters<typeof testConnection>[0];

/**
 * Tests the wizard's values (connectionId null) or a saved connection: address, discovery, token, agent, a negative
 * control and one small read per record type. The report is kept, so that it survives the popup closing.
 */
export const connectionTest = (context: WorkerContext): Handler<'connection.test'> => ({
  from: 'page',
  schema: z.object({ connectionId: z.nullable(z.string()) }),
  async run({ connectionId }) {
    const owner = connectionId ?? 'draft';
    context.tests.get(owner)?.abort();
    const controller = new AbortController();
    context.tests.set(owner, controller);
    try {
      return connectionId
        ? await testSaved(connectionId, context, controller.signal)
        : await testDraft(controller.signal);
    } finally {
      if (context.tests.get(owner) === controller) context.tests.delete(owner);
    }
  },
});

async function testDraft(signal: AbortSignal): Promise<Result<TestReport>> {
  const draft = await readDraft();
  const profile = profileById(draft.profileId);
  if (!profile) return failed(makeFailure('connection.no_profile'));
  const clientSecret = await readSecret('draft');
  const typed = {
    baseUrl: draft.fields.baseUrl.text,
    authServer: draft.fields.authServer.text,
    tenant: draft.fields.tenant.text,
    authFrom: draft.fields.authServer.origin,
  };
  const input = {
    typed,
    clientId: draft.fields.clientId.text,
    clientSecret: clientSecret ?? '',
    types: profile.types,
    always: profile.alwaysTypes,
    optional: profile.types.filter((type) => !draft.selection.includes(type)),
    alsoScopes: leastPrivilege(profile, draft.selection).scopes,
    seen: await evidenceOf(typed.baseUrl, profile.types, heldByDraft(draft)),
    signal,
  };
  return run('draft', input, async (report) => {
    // Only if the admin changed nothing meanwhile: a report speaks of exactly the values it tested.
    await changeDraft((now) => (sameValues(now, draft) ? { ...now, test: report } : now));
  });
}

async function testSaved(
  connectionId: string,
  context: WorkerContext,
  signal: AbortSignal,
): Promise<Result<TestReport>> {
  const connection = await readConnection(connectionId);
  if (!connection) return failed(makeFailure('connection.not_found'));
  const clientSecret = await readSecret(connectionId);
  if (clientSecret === null) return failed(makeFailure('connection.no_secret'));
  const { base, authServer, tenant } = connection.addresses;
  const profile = profileById(connection.profileId);
  const input = {
    typed: { baseUrl: base, authServer, tenant: tenant ?? '' },
    clientId: connection.clientId,
    clientSecret,
    types: connection.selection,
    always: profile?.alwaysTypes,
    alsoScopes: profile ? leastPrivilege(profile, connection.selection).scopes : [],
    seen: await evidenceOf(base, connection.selection, heldByConnection(connection)),
    signal,
  };
  const tested = await run(connectionId, input, async (report) => {
    await changeConnection(connectionId, (now) => ({
      ...now,
      lastTestedAt: report.at,
      lastTest: report,
      agent: report.agent ?? now.agent,
      appVersion: report.appVersion ?? now.appVersion,
      ...(report.passed && now.state === 'paused'
        ? { state: 'active' as const, pausedBecause: null, nextSyncAt: Date.now() }
        : {}),
    }));
  });
  // What was paused for the fault just mended goes on, and the schedule with it.
  if (tested.ok && tested.value.passed) context.syncDue();
  return tested;
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
    const report = await testConnection({ ...input, paced, pacer: userPacer }, progress.add);
    if (report.discovery) await saveDiscovery(report.discovery);
    if (input.signal.aborted) return failed(makeFailure('connection.test_cancelled'));
    await keep(report);
    return ok(report);
  } finally {
    await progress.end();
  }
}

/** What Halo's pages showed of this instance: narrows down what the API leaves open. */
async function evidenceOf(
  address: string,
  selection: readonly ResourceType[],
  credentials: HeldCredentials,
): Promise<Evidence> {
  const parsed = parseAddress(address);
  return readEvidence(parsed.ok ? parsed.value.base : null, {
    selection,
    payloadUrl: null,
    credentials,
  });
}

const sameValues = (now: Draft, tested: Draft): boolean =>
  now.secretAt === tested.secretAt &&
  now.profileId === tested.profileId &&
  (Object.keys(tested.fields) as (keyof Draft['fields'])[]).every(
    (name) => now.fields[name].text === tested.fields[name].text,
  );
