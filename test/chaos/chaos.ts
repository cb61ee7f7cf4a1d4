import { changeConnection } from '../../lib/store/connections';
import { readRuns } from '../../lib/store/runs';
import type { SyncRun } from '../../lib/store/sync-run';
import { continueRuns } from '../../lib/sync/continue-runs';
import { startRun } from '../../lib/sync/start-run';
import type { SyncDeps } from '../../lib/sync/sync-deps';
import type { RunningHalo } from '../halo/start';
import { connectTo, depsFor, haloForAllTypes, type TestTime } from '../unit/sync/support';
import { Dice } from './dice';
import { edit, swap } from './edits';
import { bendCap, bendServer, mendServer, spoilNextAnswer } from './trouble';
import { type Difference, silentDifferences, storedNow } from './truth';

export interface ChaosResult {
  syncs: number;
  complete: number;
  incomplete: number;
  incrementalTypes: number;
  faults: number;
  deaths: number;
  requests: number;
  refused: number;
  silent: Difference[];
}

const quotaOnce = () => new DOMException('disk full', 'QuotaExceededError');
/** Time is the stand-in's, and passes only by waiting: its limit counts what the engine counts. */
const timeOf = (halo: RunningHalo): TestTime => ({
  waited: [],
  get now() {
    return halo.clock.now();
  },
  set now(at) {
    halo.clock.advance(at - halo.clock.now());
  },
});

/**
 * Syncs one connection again and again while answers, server, data, store and worker go wrong by the dice, and compares the store
 * with an undisturbed reading after each. Needs an IndexedDB that is its own.
 */
export async function chaos({
  seed,
  syncs,
  clients = 50,
}: {
  readonly seed: number;
  readonly syncs: number;
  readonly clients?: number;
}): Promise<ChaosResult> {
  const dice = new Dice(seed);
  const halo = await haloForAllTypes({ clients });
  const result: ChaosResult = {
    syncs: 0,
    complete: 0,
    incomplete: 0,
    incrementalTypes: 0,
    faults: 0,
    deaths: 0,
    requests: 0,
    refused: 0,
    silent: [],
  };
  halo.clock.runAt(0);
  try {
    await connectTo(halo);
    for (let round = 0; round < syncs; round += 1) await oneSync(halo, dice, result, round);
  } finally {
    await halo.close();
  }
  return result;
}

async function oneSync(halo: RunningHalo, dice: Dice, result: ChaosResult, round: number): Promise<void> {
  const time = timeOf(halo);
  time.now += 20 * 60_000;
  const touched = new Set<string>();
  const before = await storedNow('c1');
  edit(halo, dice, dice.below(12), new Set());
  if (dice.chance(0.1)) await changeConnection('c1', (now) => ({ ...now, activeOnly: !now.activeOnly }));
  // Every fourth is calm, so that what an earlier one left undone is seen to heal.
  const calm = round % 4 === 3;
  const share = calm ? 0 : dice.pick([0.05, 0.2, 0.5]);
  if (!calm) result.faults += bendServer(halo, dice);
  const struckBefore = halo.faults.struck;
  halo.clearRequests();
  const { put } = IDBObjectStore.prototype;
  if (!calm) {
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
      if (this.name === 'chunks' && dice.chance(0.002)) {
        result.faults += 1;
        throw quotaOnce();
      }
      return put.apply(this, args);
    };
  }
  let run: SyncRun | null;
  try {
    run = await throughAll(halo, dice, { share, time, touched, result });
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  const asked = halo.requests.filter(({ path }) => path.startsWith('/api/'));
  result.requests += asked.length;
  result.refused += asked.filter(({ status }) => status === 429).length;
  result.faults += halo.faults.struck - struckBefore;
  mendServer(halo);
  if (!run) throw new Error(`Sync ${round} did not end: ${JSON.stringify((await readRuns('c1', 1))[0])}`);
  const connection = await changeConnection('c1', (now) => now);
  if (!connection) throw new Error('The connection is gone.');
  const client = await depsFor(halo, time).clientFor(connection);
  if (!client.ok) throw new Error(client.error.code);
  result.silent.push(...(await silentDifferences(run, client.value, { touched, before })));
  result.syncs += 1;
  result.complete += run.state === 'complete' ? 1 : 0;
  result.incomplete += run.state === 'complete' ? 0 : 1;
  result.incrementalTypes += Object.values(run.types).filter(({ mode }) => mode === 'incremental').length;
}

interface Round {
  /** Of the requests that go wrong. */
  readonly share: number;
  readonly time: TestTime;
  readonly touched: Set<string>;
  readonly result: ChaosResult;
}

/** Starts a run and takes it up as often as it takes; null when it does not end. */
async function throughAll(halo: RunningHalo, dice: Dice, round: Round): Promise<SyncRun | null> {
  const { time } = round;
  await startRun('c1', 'manual', time.now);
  for (let turns = 0; turns < 500; turns += 1) {
    await oneLife(halo, dice, round);
    const run = (await readRuns('c1', 1))[0];
    if (run && run.endedAt !== null) return run;
    if (run?.state === 'paused') time.now = Math.max(time.now + 1_000, run.resumesAt ?? 0);
    // As the watchdog does; a connection that a full disk stopped is started by hand.
    else time.now += 30_000;
    await startRun('c1', 'manual', time.now);
  }
  return null;
}

/** One worker's life: it ends with its work, or by the dice; now and then a second one is there. */
function oneLife(halo: RunningHalo, dice: Dice, round: Round): Promise<void> {
  const { share, time, touched, result } = round;
  return new Promise<void>((ended, broke) => {
    const deps = depsFor(halo, time);
    const point = async () => {
      if (share === 0) return;
      if (dice.chance(0.01)) {
        result.deaths += 1;
        result.faults += 1;
        ended();
        await new Promise<never>(() => undefined);
      }
      if (dice.chance(0.02)) result.faults += edit(halo, dice, dice.pick([1, 1, 1, 15]), touched);
      if (dice.chance(0.02)) result.faults += swap(halo, dice, touched);
      if (dice.chance(0.004)) {
        bendCap(halo, dice);
        result.faults += 1;
      }
    };
    const dying: SyncDeps = {
      ...deps,
      arm: point,
      async clientFor(connection) {
        const client = await deps.clientFor(connection);
        if (!client.ok) return client;
        return {
          ok: true,
          value: {
            async get(path, query) {
              if (dice.chance(share)) spoilNextAnswer(halo, dice);
              const answer = await client.value.get(path, query);
              await point();
              return answer;
            },
          },
        };
      },
    };
    const workers =
      share > 0 && dice.chance(0.05) ? [continueRuns(dying), continueRuns(dying)] : [continueRuns(dying)];
    Promise.allSettled(workers).then(() => ended(), broke);
  });
}
