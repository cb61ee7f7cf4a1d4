import type { Page } from 'playwright-core';
import type { ResourceType } from '../../../lib/core/resource-type';
import type { ExtensionBrowser } from '../chromium';

type TabName = 'Data Sync' | 'Sync Filters' | 'Sync Logs' | 'Configuration' | 'Proof';

/** One record type's line on Data Sync, as an outside check reads it. */
export interface TypeLine {
  readonly stored: number;
  readonly total: number | null;
  readonly state: string;
}

/** The dashboard as a person uses it. */
export async function openDashboard(browser: ExtensionBrowser) {
  const page = await browser.open('dashboard.html');
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  return {
    page,
    button,
    tab: (name: TabName) => page.getByRole('tab', { name }).click(),

    async type(type: ResourceType): Promise<TypeLine> {
      const row = page.locator(`tr[data-type="${type}"]`);
      const [stored, total, state] = await Promise.all(
        ['data-stored', 'data-total', 'data-state'].map((name) => row.getAttribute(name)),
      );
      return { stored: Number(stored), total: total ? Number(total) : null, state: state ?? '' };
    },

    text: () => page.locator('main').innerText(),

    /** The runs of Sync Logs, newest first, by state and trigger: “complete: Schedule”. */
    runs: () =>
      page
        .locator('[data-run]')
        .evaluateAll((runs) =>
          runs.map((run) => `${run.getAttribute('data-state')}: ${run.querySelector('strong')?.textContent}`),
        ),
  };
}

export type Dashboard = Awaited<ReturnType<typeof openDashboard>> & { readonly page: Page };
