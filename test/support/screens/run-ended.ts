import type { Page } from 'playwright-core';
import { readRuns } from '../journey/store';
import { until } from '../journey/until';

/** Waits until the only connection has had this many runs and the newest is over. */
export const runEnded = (own: Page, runs = 1) =>
  until(
    `run ${runs} over`,
    () => readRuns(own),
    (all) => all.length === runs && all[0]?.endedAt !== null,
    40_000,
  );
