import type { Failure } from '../core/failure';
import { failed } from '../core/result';
import type { HaloClient } from '../halo/halo-client';
import type { Turn } from '../halo/pacer';
import { type PaceOptions, pacer } from './pacer';

export interface PacedClient extends HaloClient {
  /** Gives back the turns that were taken and not used. */
  release(): Promise<void>;
}

/**
 * A client that asks only when the instance's budget has a turn for it, and tells the budget of every 429. Errors: those of the
 * client; without having asked: `sync.budget_spent` (sync) or `api.rate_limited` (user) with the seconds to wait.
 */
export function pacedClient(client: Pick<HaloClient, 'get'>, options: PaceOptions): PacedClient {
  const turns = pacer(options);
  return {
    async get(path, query): Promise<Awaited<ReturnType<HaloClient['get']>>> {
      const first = await turns.take();
      if (!first.ok) return first;
      let last: Turn | null = first.value;
      let unsent: Turn | null = null;
      const again = async (): Promise<Failure | null> => {
        const taken = await turns.take();
        if (taken.ok) last = taken.value;
        return taken.ok ? null : taken.error;
      };
      const none = () => {
        unsent = last;
        last = null;
      };
      const answer = await client.get(path, query, { none, again });
      if (unsent) await turns.giveBack(unsent);
      if (last && !answer.ok && answer.error.code === 'api.rate_limited') {
        await turns.noteRefused(answer.error, last);
      }
      return answer.ok ? answer : failed(answer.error);
    },
    release: turns.release,
  };
}
