import type { Failure } from '../core/failure';
import { isSecretRefused } from '../core/is-secret-refused';
import type { TestReport } from '../halo/test-report';
import { isRefused, isTokenGiven } from './held-credentials';

/** The trial of a secret captured in Halo, until a test has told how it stands. Times in milliseconds, as Date.now(). */
export interface CapturedTrial {
  /** Which secret it is of: when that one was given. */
  readonly of: number;
  /** The tab it was captured in; another may still show the application as it was before. */
  readonly tabId: number | null;
  /** The record that tab showed then, by a name of its own; null where it is not told. */
  readonly record: string | null;
  /** The first and the latest test it was put to by itself; null before one. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  /** What kept the latest from telling how it stands. */
  readonly failure: Failure | null;
}

/** Whose secret may be on trial: the wizard's, or a connection's. */
export interface Captured {
  readonly secretAt?: number | null;
  readonly trial?: CapturedTrial | null;
}

export const newTrial = (of: number, tabId: number | null, record: string | null = null): CapturedTrial => ({
  of,
  tabId,
  record,
  firstAt: null,
  lastAt: null,
  failure: null,
});

/** The trial of the secret that is held; null where a test has told how that one stands, or it was not captured. */
export const trialOfHeld = ({ secretAt, trial }: Captured): CapturedTrial | null =>
  trial && trial.of === secretAt ? trial : null;

/** A secret is tested by itself again, after a test that told nothing, no sooner than this. */
const shortestPauseMs = 60_000;

/** When its next test by itself is due: at once the first time, then after pauses each as long as all before it. */
export const nextTrialAt = ({ of, firstAt, lastAt }: CapturedTrial): number =>
  lastAt === null ? of : lastAt + Math.max(lastAt - (firstAt ?? lastAt), shortestPauseMs);

/** Is it due? A clock that was set back holds nothing up. */
export const isTrialDue = (trial: CapturedTrial, now: number): boolean =>
  trial.lastAt === null || now >= nextTrialAt(trial) || now < trial.lastAt;

/** It is put to a test by itself now. */
export const withTrialBegun = (trial: CapturedTrial, now: number): CapturedTrial => ({
  ...trial,
  firstAt: trial.firstAt !== null && trial.firstAt < now ? trial.firstAt : now,
  lastAt: now,
});

/**
 * What is left of the trial after a test of the secret that is held: nothing once Halo gave a token for it, nor once Halo refused it
 * for the second time while it showed the application as saved, which it may do a moment before it knows the secret. One refused
 * before the save may be in a form still.
 */
export function trialAfter(captured: Captured, report: TestReport, isSaved: boolean): CapturedTrial | null {
  const trial = trialOfHeld(captured);
  if (!trial) return captured.trial ?? null;
  if (isTokenGiven(report)) return null;
  const isSecond = isSecretRefused(trial.failure);
  if (isRefused(report) && isSecond) return isSaved ? null : trial;
  if (isRefused(report) && !isSaved) return newTrial(trial.of, trial.tabId, trial.record);
  return { ...trial, failure: report.steps.find(({ outcome }) => outcome === 'failed')?.failure ?? null };
}
