import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import { failed } from '../core/result';
import type { HaloClient } from '../halo/halo-client';
import { changeBudget, readBudget } from '../store/budgets';
import { lowestLimit } from '../store/rate-budget';
import { noteThrottled } from './note-throttled';
import { type Turns, takeTurns, type WhoAsks } from './take-turns';

export interface PaceOptions {
  /** Any address of the instance; its origin has the budget. */
  readonly base: string;
  readonly who: WhoAsks;
  now(): number;
  /** Sits out a short wait, in milliseconds. */
  wait(ms: number): Promise<void>;
}

export interface PacedClient extends HaloClient {
  /** Gives back the turns that were taken and not used. */
  release(): Promise<void>;
}

/** Longer waits are not sat out: who asks is told (`sync.budget_spent`) and comes back later. */
const longestWaitMs = 10_000;
/** Turns are taken a few at a time: one transaction for all of them, and as many lost where a worker is killed. */
const turnsAtOnce = { user: 1, sync: 6 } as const;

/**
 * A client that asks only when the instance's budget has a turn for it, and tells the budget of every 429. Errors: those of the
 * client; without having asked: `sync.budget_spent` (sync) or `api.rate_limited` (user) with the seconds to wait.
 */
export function pacedClient(client: Pick<HaloClient, 'get'>, options: PaceOptions): PacedClient {
  const { who } = options;
  const origin = new URL(options.base).origin;
  let held: Turns | null = null;
  let taking: Promise<Failure | null> = Promise.resolve(null);

  const take = async (): Promise<Failure | null> => {
    for (;;) {
      const now = options.now();
      if (held && held.granted > 0 && now < held.until) {
        held = { ...held, granted: held.granted - 1 };
        return null;
      }
      const unused: Turns | null = held;
      held = null;
      const want = turnsAtOnce[who];
      const turns = await changeBudget(origin, now, (budget) =>
        takeTurns(budget, { who, want, now, unused }),
      );
      if (turns.granted > 0) held = turns;
      else if (turns.waitMs > longestWaitMs) return budgetSpent(origin, who, turns.waitMs);
      else await options.wait(turns.waitMs);
    }
  };

  return {
    async get(path, query): Promise<Awaited<ReturnType<HaloClient['get']>>> {
      taking = taking.then(take, take);
      const refusal = await taking;
      if (refusal) return failed(refusal);
      const answer = await client.get(path, query);
      if (!answer.ok && answer.error.code === 'api.rate_limited') {
        held = null;
        const { error } = answer;
        await learn(origin, error, options.now());
      }
      return answer;
    },
    async release() {
      const unused = held;
      held = null;
      if (!unused || unused.granted === 0) return;
      const now = options.now();
      await changeBudget(origin, now, (budget) => takeTurns(budget, { who, want: 0, now, unused }));
    },
  };
}

const learn = (origin: string, failure: Failure, now: number): Promise<null> =>
  changeBudget(origin, now, (budget) => ({ budget: noteThrottled(budget, failure, now), answer: null }));

async function budgetSpent(origin: string, who: WhoAsks, waitMs: number): Promise<Failure> {
  const { requests, windowSeconds } = (await readBudget(origin)) ?? lowestLimit;
  const waitSeconds = Math.ceil(waitMs / 1000);
  if (who === 'user') return makeFailure('api.rate_limited', { host: new URL(origin).host, waitSeconds });
  return makeFailure('sync.budget_spent', {
    waitSeconds,
    limitRequests: requests,
    limitSeconds: windowSeconds,
  });
}
