import { PlugZap } from 'lucide';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { missingForTest } from './missing-for-test';
import type { StepProps } from './step-props';

/** Test Connection, and Cancel while it runs. */
export const TestButton = ({ state, commands }: StepProps) => {
  const { test } = state.draft;
  const running = state.testingSince !== null;
  return (
    <>
      <Button
        kind={test?.passed ? 'secondary' : 'primary'}
        icon={PlugZap}
        busy={running}
        blocked={missingForTest(state.draft)}
        onClick={commands.test}
      >
        {t('wizard.test_button.test_connection')}
      </Button>
      {running && <Button onClick={commands.cancelTest}>{t('wizard.test_button.cancel')}</Button>}
    </>
  );
};
