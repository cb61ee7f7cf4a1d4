import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import { resourceTypes } from '../core/resource-type';
import { ThrownFailure } from '../core/thrown-failure';
import { announce, type StoreTopic } from '../store/changes';
import type { ClaimedRun } from '../store/claim-run';
import { holdConnectionDatabase } from '../store/connection-database';
import { readConnection } from '../store/connections';
import type { Fence, FenceRefusal } from '../store/fenced';
import { noChunks } from '../store/recent-chunks';
import { readActiveClients } from './active-clients';
import { cancelRun } from './cancel-run';
import { fullEveryMs } from './choose-pass';
import { endRun, pauseRun } from './end-run';
import { isOpen } from './end-types';
import { clearTrouble } from './note-trouble';
import { pacedClient } from './paced-client';
import type { HaloReader, SyncDeps } from './sync-deps';
import { syncType } from './sync-type';
import { waitForRun } from './wait-for-run';
import { withoutClient } from './without-client';

/** After a failure of the store or of our own, which no admin's action mends at once. */
const troublePauseMs = 15 * 60_000;
/** The screens read again when told: the counts, and far more slowly all records. More often would slow the sync down. */
const announceRunsMs = 1_000;
const announceRecordsMs = 2_000;

/** Works on a claimed run until it ended or has to wait; answers why it was taken from us, if it was. */
export async function syncRun(claimed: ClaimedRun, deps: SyncDeps): Promise<FenceRefusal | null> {
  const { run, epoch } = claimed;
  const fence: Fence = { connectionId: run.connectionId, runId: run.id, epoch };
  try {
    const held = await holdConnectionDatabase(run.connectionId);
    try {
      return await readTypes(claimed, { ...fence, held, recent: noChunks() }, deps);
    } finally {
      held?.close();
    }
  } catch (thrown) {
    const failure = thrown instanceof ThrownFailure ? thrown.failure : unexpected(thrown);
    const paused = await pauseRun(fence, failure, troublePauseMs, deps.now());
    return paused.ok ? null : paused.because;
  }
}

async function readTypes(claimed: ClaimedRun, fence: Fence, deps: SyncDeps): Promise<FenceRefusal | null> {
  const connection = await readConnection(fence.connectionId);
  if (!connection || connection.state === 'disconnected') {
    await cancelRun(fence.connectionId, deps.now());
    return 'stopped';
  }
  await clearTrouble(connection);
  const client = await deps.clientFor(connection);
  if (!client.ok) return refusalOf(await withoutClient(client.error, claimed.run, connection, fence, deps));
  const { base } = connection.addresses;
  const wait = (ms: number) => waitForRun(ms, fence, deps);
  const paced = pacedClient(client.value, { base, who: 'sync', now: deps.now, wait });
  const { fullSyncHours } = connection;
  const every = fullSyncHours === undefined ? fullEveryMs : fullSyncHours * 3_600_000;
  try {
    return await readEach(claimed, fence, deps, paced, every);
  } finally {
    await paced.release();
  }
}

async function readEach(
  claimed: ClaimedRun,
  fence: Fence,
  deps: SyncDeps,
  client: HaloReader,
  fullEveryMs: number,
): Promise<FenceRefusal | null> {
  const tellRuns = nowAndThen('runs', announceRunsMs, deps);
  const tellRecords = nowAndThen('records', announceRecordsMs, deps);
  const committed = () => {
    tellRuns();
    tellRecords();
  };
  let later: { ms: number; failure: Failure } | null = null;
  for (const type of resourceTypes) {
    const checkpoint = claimed.checkpoints.find((each) => each.type === type);
    if (!checkpoint || !isOpen(checkpoint.count)) continue;
    const activeClients = type === 'clients' ? null : await readActiveClients(claimed.run);
    const work = { deps, client, run: claimed.run, fence, activeClients, fullEveryMs, committed };
    const outcome = await syncType(checkpoint, work);
    if (outcome.is === 'lost') return outcome.because;
    if (outcome.is === 'stop') return refusalOf(await endRun(fence, outcome.failure, deps.now()));
    if (outcome.is === 'pause') return pause(outcome, fence, deps);
    if (outcome.is === 'put-off' && outcome.ms > (later?.ms ?? 0)) later = outcome;
  }
  if (later) return pause(later, fence, deps);
  return refusalOf(await endRun(fence, null, deps.now()));
}

function nowAndThen(topic: StoreTopic, everyMs: number, deps: SyncDeps): () => void {
  let last = 0;
  return () => {
    if (Math.abs(deps.now() - last) < everyMs) return;
    last = deps.now();
    announce(topic);
  };
}

const pause = async ({ failure, ms }: { failure: Failure; ms: number }, fence: Fence, deps: SyncDeps) =>
  refusalOf(await pauseRun(fence, failure, ms, deps.now()));

const refusalOf = (answer: { ok: true } | { ok: false; because: FenceRefusal }): FenceRefusal | null =>
  answer.ok ? null : answer.because;

const unexpected = (thrown: unknown): Failure =>
  makeFailure('message.unexpected', {
    type: 'sync',
    message: thrown instanceof Error ? thrown.message : String(thrown),
  });
