import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { missingForTest } from './missing-for-test';
import { reviewForm } from './review-form';
import type { StepProps } from './step-props';
import { TestButton } from './TestButton';

/** Back, the step's own action, and Continue; always in view. */
export const WizardFoot = ({ state, commands }: StepProps) => {
  const { step } = state.draft;
  const testing = step === 'connect' && state.testingSince !== null;
  const reason = testing
    ? null
    : step === 'connect'
      ? (missingForTest(state.draft) ?? state.blocked)
      : state.blocked;
  const elsewhere = (step === 'connect' && state.blocked) || (step === 'prepare' && state.next);
  return (
    <footer class="wizard-foot">
      {/* Each button says it to those who listen. */}
      {reason && (
        <p class="foot-reason soft small" aria-hidden="true">
          {reason}.
        </p>
      )}
      {step !== 'integration' && (
        <Button kind="quiet" onClick={commands.back}>
          {t('wizard.wizard_foot.back')}
        </Button>
      )}
      {step === 'connect' && <TestButton state={state} commands={commands} />}
      {step === 'review' && (
        <Button
          kind="primary"
          type="submit"
          form={reviewForm}
          busy={state.busy.activate ?? false}
          blocked={state.blocked}
        >
          {t('wizard.wizard_foot.save_start_initial_sync')}
        </Button>
      )}
      {step !== 'review' && !testing && (
        <Button kind={elsewhere ? 'secondary' : 'primary'} onClick={commands.forward} blocked={state.blocked}>
          {t('wizard.wizard_foot.continue')}
        </Button>
      )}
    </footer>
  );
};
