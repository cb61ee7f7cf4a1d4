import type { TestReport } from '../../lib/halo/test-report';
import { t } from '../../lib/words/t';
import { CopyButton } from '../CopyButton';
import { reportText } from './report-text';

interface StillStuckProps {
  readonly words: string;
  readonly report: TestReport | null;
}

/** Whom to ask, and what to send along. */
export const StillStuck = ({ words, report }: StillStuckProps) => (
  <p class="split small">
    <span>{words}</span>
    {report && <CopyButton what={t('wizard.still_stuck.test_report')} text={reportText(report)} />}
  </p>
);
