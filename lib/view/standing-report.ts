import type { TestReport } from '../halo/test-report';
import type { Connection } from '../store/connection';

/** The report of a test, if it is the connection's newest and was made with the secret that it has now; else null. */
export const ifStanding = (
  report: TestReport | null,
  { lastTest, secretAt }: Pick<Connection, 'lastTest' | 'secretAt'>,
): TestReport | null =>
  report && report.at === lastTest?.at && report.at >= (secretAt ?? 0) ? report : null;
