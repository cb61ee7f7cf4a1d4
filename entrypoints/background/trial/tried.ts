import { isConclusive } from '../../../lib/checks/drift-rights';
import type { TestReport } from '../../../lib/halo/test-report';
import type { Draft } from '../../../lib/store/draft';
import { isTokenGiven } from '../../../lib/store/held-credentials';
import { type Captured, isUntried } from '../../../lib/store/untried';

/**
 * A captured secret is not tested again by itself once a test has told how it stands: one that passed, or, where Halo shows the
 * application as saved, any but one that met only trouble.
 */
export const tried = (
  now: Captured,
  report: TestReport,
  isSaved: boolean,
): Pick<Draft, 'untriedSecretAt'> => {
  const isTold = report.passed || (isSaved && (isTokenGiven(report) || isConclusive(report)));
  return { untriedSecretAt: isTold && isUntried(now) ? null : (now.untriedSecretAt ?? null) };
};
