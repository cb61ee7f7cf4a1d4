import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import { failed, ok, type Result } from '../core/result';
import type { Pacer, Turn } from '../halo/pacer';
import { type HeldAppDatabase, holdAppDatabase } from '../store/app-database';
import { type BudgetChange, changeBudget, readBudget } from '../store/budgets';
import { lowestLimit } from '../store/rate-budget';
import { noteThrottled } from './note-throttled';
import { givenBack, type Turns, takeTurns, type WhoAsks } from './take-turns';

export interface PaceOptions {
  /** Any address of the instance; its origin has the budget. */
  readonly base: string;
  readonly who: WhoAsks;
  now(): number;
  /** Sits out a short wait, in milliseconds. */
  wait(ms: number): Promise<void>;
}

export interface HeldPacer extends Pacer {
  /** Gives back the turns that were taken and not used, and lets the database go. */
  release(): Promise<void>;
}

/** Longer waits are not sat out: who asks is told (`sync.budget_spent`) and comes back later. */
const longestWaitMs = 10_000;
/** Turns are taken a few at a time: one transaction for all of them, and as many lost where a worker is killed. */
const turnsAtOnce = { user: 1, sync: 6 } as const;

/**
 * Turns out of the budget of one instance, which learns of every refusal. Errors: `sync.budget_spent` (sync) or
 * `api.rate_limited` (user) with the seconds to wait.
 */
export function pacer(options: PaceOptions): HeldPacer {
  const { who } = options;
  const origin = new URL(options.base).origin;
  let held: Turns | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let database: HeldAppDatabase | null = null;

  /** A sync asks for turns many times a second, and is sure to release them. */
  const change = async <T>(now: number, work: BudgetChange<T>): Promise<T> => {
    if (who === 'sync') database ??= await holdAppDatabase();
    return changeBudget(origin, now, work, database);
  };

  const take = async (): Promise<Result<Turn>> => {
    for (;;) {
      const now = options.now();
      if (held && held.granted > 0 && now < held.until) {
        held = { ...held, granted: held.granted - 1 };
        return ok({ takenAt: now, until: held.until });
      }
      const unused: Turns | null = held;
      held = null;
      const want = turnsAtOnce[who];
      const turns = await change(now, (budget) => takeTurns(budget, { who, want, now, unused }));
      if (turns.granted > 0) held = turns;
      else if (turns.waitMs > longestWaitMs) return failed(await budgetSpent(origin, who, turns.waitMs));
      else await options.wait(turns.waitMs);
    }
  };

  /** One after the other: what is held changes hands. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work, work);
    queue = done;
    return done;
  };

  const changeHeld = async (failure: Failure | null, turn: Turn | null): Promise<void> => {
    const unused = held;
    held = null;
    const now = options.now();
    await change(now, (before) => {
      const budget = unused ? givenBack(before, unused) : before;
      return {
        budget: failure ? noteThrottled(budget, failure, now, turn?.takenAt) : budget,
        answer: null,
      };
    });
  };

  return {
    take: () => inTurn(take),
    giveBack: ({ until }) =>
      inTurn(async () => {
        // A user's request may be the last of its kind: nobody would come back for what is held.
        if (who === 'sync' && held?.until === until) {
          held = { ...held, granted: held.granted + 1 };
          return;
        }
        const turn = { granted: 1, until, waitMs: 0 };
        await change(options.now(), (budget) => ({
          budget: givenBack(budget, turn),
          answer: null,
        }));
      }),
    noteRefused: (failure, turn) => inTurn(() => changeHeld(failure, turn)),
    release: () =>
      inTurn(async () => {
        try {
          if (held?.granted) await changeHeld(null, null);
        } finally {
          database?.close();
          database = null;
        }
      }),
  };
}

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
