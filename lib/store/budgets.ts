import { type HeldAppDatabase, inAppDatabase } from './app-database';
import { announce } from './changes';
import { freshBudget, type RateBudget, trimmed } from './rate-budget';

/** The budget as it is to be, and what is answered to whoever changed it. */
export type BudgetChange<T> = (budget: RateBudget) => { readonly budget: RateBudget; readonly answer: T };

/**
 * Reads, changes and writes the budget of one instance in one transaction, so that two workers never spend the same
 * request. `change` is pure and gets what still counts.
 */
export async function changeBudget<T>(
  origin: string,
  now: number,
  change: BudgetChange<T>,
  held: HeldAppDatabase | null = null,
): Promise<T> {
  const answer = await inAppDatabase<'budgets', 'readwrite', T>(
    ['budgets'],
    'readwrite',
    async (transaction) => {
      const store = transaction.objectStore('budgets');
      const changed = change(trimmed((await store.get(origin)) ?? freshBudget(origin, now), now));
      await store.put(changed.budget);
      return changed.answer;
    },
    held,
  );
  announce('budgets');
  return answer;
}

/** What is known of the limit of the instance at `origin`; null if it was never asked. */
export const readBudget = (origin: string): Promise<RateBudget | null> =>
  inAppDatabase(['budgets'], 'readonly', async (transaction) => {
    return (await transaction.objectStore('budgets').get(origin)) ?? null;
  });
