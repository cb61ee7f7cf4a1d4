import type { Page } from 'playwright-core';

export type Outcomes = Readonly<Record<string, string>>;

/** The requirement rows of a screen, by check id, those of folded groups too. */
export const outcomesOn = (page: Page): Promise<Outcomes> =>
  page
    .locator('[data-check]')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.getAttribute('data-check') ?? '', row.getAttribute('data-outcome') ?? '']),
      ),
    );

/** Unfolds the groups of the wizard's Prepare step, so that every row is there. */
export async function unfoldChecklist(page: Page): Promise<void> {
  for (const title of ['Role', 'Agent', 'Application', 'HaloPSA API page']) {
    const summary = page
      .getByRole('region', { name: title, exact: true })
      .locator('.disclosure-summary')
      .first();
    await summary.waitFor();
    if ((await summary.getAttribute('aria-expanded')) === 'false') await summary.click();
  }
}

/** How many rows stand at each outcome, in words for a person: “21 passed, 2 failed”. */
export function tally(outcomes: Outcomes): string {
  const counts = new Map<string, number>();
  for (const outcome of Object.values(outcomes)) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'no rows';
}
