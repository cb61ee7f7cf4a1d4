import { PlugZap } from 'lucide';
import type { Failure } from '../../lib/core/failure';
import type { TestReport, TestStep } from '../../lib/halo/test-report';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { FailureBanner } from '../FailureBanner';
import { TestOutcome } from '../wizard/TestOutcome';
import { TestSteps } from '../wizard/TestSteps';
import { blockingStep } from '../wizard/test-words';
import '../wizard/steps.css';

interface TestPanelProps {
  readonly report: TestReport | null;
  /** Of the test that runs: the steps that have ended. */
  readonly steps: readonly TestStep[];
  readonly busy: boolean;
  readonly blocked: string | null;
  readonly failure: Failure | null;
  readonly onTest: () => void;
  readonly onCancel: () => void;
}

/** Tests the connection again, and shows what each step found. */
export const TestPanel = ({ report, steps, busy, blocked, failure, onTest, onCancel }: TestPanelProps) => (
  <section class="card" aria-labelledby="test-heading">
    <h2 id="test-heading">{t('dashboard.test_panel.test')}</h2>
    <p class="soft">{t('dashboard.test_panel.asks_halo_for_a_token_then')}</p>
    <div class="row">
      <Button icon={PlugZap} busy={busy} blocked={blocked} onClick={onTest}>
        {t('dashboard.test_panel.test_connection')}
      </Button>
      {busy && <Button onClick={onCancel}>{t('dashboard.test_panel.cancel')}</Button>}
    </div>
    {busy && <TestSteps steps={steps} running />}
    {failure && <FailureBanner failure={failure} />}
    {report && (
      <>
        <TestOutcome report={report} />
        <TestSteps steps={report.steps} toldAbove={blockingStep(report)?.id} />
      </>
    )}
  </section>
);
