import type { ResourceType } from '../../lib/core/resource-type';
import { changeConnection } from '../../lib/store/connections';
import { readRuns } from '../../lib/store/runs';
import type { SyncRun } from '../../lib/store/sync-run';
import { continueRuns } from '../../lib/sync/continue-runs';
import { startRun } from '../../lib/sync/start-run';
import type { SyncDeps } from '../../lib/sync/sync-deps';
import type { RunningHalo } from '../halo/start';
import { connectTo, depsFor, haloForAllTypes, testTime } from '../unit/sync/support';
import { Dice } from './dice';
import { bendServer, mendServer, spoilNextAnswer } from './trouble';
import { type Difference, silentDifferences } from './truth';

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
const touchable: readonly [ResourceType, ...ResourceType[]] = ['assets', 'contacts', 'products', 'contracts'];

/**
 * Syncs one connection again and again while answers, server, data, store and worker go wrong by the dice, and compares the store
 * with an undisturbed reading after each. Needs an IndexedDB that is its own.
 */
export async function chaos({
  seed,
  syncs,
  clients = 24,
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
  try {
    await connectTo(halo);
    for (let round = 0; round < syncs; round += 1) await oneSync(halo, dice, result, round);
  } finally {
    await halo.close();
  }
  return result;
}

async function oneSync(halo: RunningHalo, dice: Dice, result: ChaosResult, round: number): Promise<void> {
  const time = testTime();
  time.now += round * 20 * 60_000;
  const touched = new Set<string>();
  edit(halo, dice, dice.below(12), new Set());
  if (dice.chance(0.1)) await changeConnection('c1', (now) => ({ ...now, activeOnly: !now.activeOnly }));
  // Every fourth is calm, so that what an earlier one left undone is seen to heal.
  const calm = round % 4 === 3;
  const share = calm ? 0 : dice.pick([0.1, 0.3, 0.6]);
  if (!calm) result.faults += bendServer(halo, dice);
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
  mendServer(halo);
  if (!run) throw new Error(`Sync ${round} did not end: ${JSON.stringify((await readRuns('c1', 1))[0])}`);
  const connection = await changeConnection('c1', (now) => now);
  if (!connection) throw new Error('The connection is gone.');
  const client = await depsFor(halo, time).clientFor(connection);
  if (!client.ok) throw new Error(client.error.code);
  result.silent.push(...(await silentDifferences(run, client.value, touched)));
  result.syncs += 1;
  result.complete += run.state === 'complete' ? 1 : 0;
  result.incomplete += run.state === 'complete' ? 0 : 1;
  result.incrementalTypes += Object.values(run.types).filter(({ mode }) => mode === 'incremental').length;
}

interface Round {
  /** Of the requests that go wrong. */
  readonly share: number;
  readonly time: ReturnType<typeof testTime>;
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
      if (dice.chance(0.02)) result.faults += edit(halo, dice, 1, touched);
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
              if (dice.chance(share)) {
                spoilNextAnswer(halo, dice);
                result.faults += 1;
              }
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

/** People at work in Halo: records change, go and come. Answers how many did. */
function edit(halo: RunningHalo, dice: Dice, times: number, touched: Set<string>): number {
  const { data } = halo.instance();
  for (let each = 0; each < times; each += 1) {
    const type = dice.pick(touchable);
    const row = data.rowAt(type, dice.below(data.positions(type)));
    if (!row) continue;
    const id = Number(row.id);
    touched.add(`${type}/${id}`);
    if (dice.chance(0.15)) data.remove(type, id);
    else if (dice.chance(0.2)) {
      const fresh = 5_000_000 + data.positions(type);
      touched.add(`${type}/${fresh}`);
      data.add(type, { ...row, id: fresh });
    } else data.change(type, id, { notes: `edited ${dice.below(1_000)}` });
  }
  return times;
}
