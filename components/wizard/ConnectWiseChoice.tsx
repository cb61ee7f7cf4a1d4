import { makeFailure } from '../../lib/core/make-failure';
import { t } from '../../lib/words/t';
import { Choices } from '../Choices';
import { FailureBanner } from '../FailureBanner';
import type { StepProps } from './step-props';

const options = [
  { value: 'no', text: t('wizard.connect_wise_choice.not_connected') },
  { value: 'yes', text: t('wizard.connect_wise_choice.connected') },
] as const;

/** One PSA at a time: whether ConnectWise is connected in the vendor's account, which only the admin can know. */
export const ConnectWiseChoice = ({ state, commands }: StepProps) => {
  const refused = state.failures.declare;
  return (
    <div class="stack connectwise">
      <Choices
        label={t('wizard.connect_wise_choice.connectwise_is')}
        options={options}
        value={state.connectWise ? 'yes' : 'no'}
        onChange={(value) => commands.declareConnectWise(value === 'yes')}
      />
      {refused && <FailureBanner failure={refused} />}
      {state.connectWise && !refused && (
        <FailureBanner
          failure={makeFailure('psa.connectwise_active', { vendor: state.profile?.vendor ?? 'the vendor' })}
        />
      )}
    </div>
  );
};
