import type { Verdict } from '../../../lib/checks/verdict';
import type { Failure } from '../../../lib/core/failure';
import { say } from '../../../lib/core/say';
import type { TestReport } from '../../../lib/halo/test-report';
import type { Trial } from '../../../lib/messages/panel-model';
import type { CapturedTrial } from '../../../lib/store/captured-trial';
import { readTestProgress } from '../../../lib/store/test-progress';
import { t } from '../../../lib/words/t';

/** What is known of the tests of the credentials held. */
export interface Tried {
  /** 'draft' or a connection's id. */
  readonly owner: string;
  readonly secretAt: number | null;
  /** The trial by itself that it is put to yet. */
  readonly trial: CapturedTrial | null;
  /** Once it has passed, another one that is remembered is forgotten. */
  readonly forgets: boolean;
  readonly test: TestReport | null;
}

/** How the captured secret stands its test; null where there is nothing to tell. Passed only where its own verdict is, too. */
export async function trialOf(tried: Tried, verdicts: readonly Verdict[]): Promise<Trial | null> {
  const { owner, secretAt, trial, test } = tried;
  const waits = false;
  if (await readTestProgress(owner))
    return { outcome: 'inapplicable', text: t('worker.trial.running'), waits };
  if (trial) return { outcome: 'inapplicable', text: waitingWords(trial, tried.forgets), waits: true };
  if (!test || secretAt === null || test.at < secretAt) return null;
  const failure = failureIn(test);
  if (failure) {
    const words = say(failure);
    return { outcome: 'failed', text: `${t('worker.trial.failed')} ${words.say} ${words.fix}`, waits };
  }
  const { outcome } = verdicts.find(({ check }) => check === 'connection:client-secret') ?? {};
  return test.passed && outcome === 'passed' ? { outcome, text: t('worker.trial.passed'), waits } : null;
}

function waitingWords({ lastAt, failure }: CapturedTrial, forgets: boolean): string {
  return [
    failure ? `${t('worker.trial.failed')} ${say(failure).say}` : null,
    t(lastAt === null ? 'worker.trial.waiting' : 'worker.trial.again'),
    forgets ? t('worker.trial.forgets') : null,
  ]
    .filter((words) => words !== null)
    .join(' ');
}

const failureIn = ({ steps }: TestReport): Failure | null =>
  steps.find(({ outcome }) => outcome === 'failed')?.failure ?? null;
