import { PlugZap } from 'lucide';
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
        Test Connection
      </Button>
      {running && <Button onClick={commands.cancelTest}>Cancel</Button>}
    </>
  );
};
