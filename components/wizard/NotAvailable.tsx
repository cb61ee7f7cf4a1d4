import { makeFailure } from '../../lib/core/make-failure';
import { t } from '../../lib/words/t';
import { FailureBanner } from '../FailureBanner';
import type { StepProps } from './step-props';

/** Said from the first step on: whoever may not activate should not have to prepare Halo to find out. */
export const NotAvailable = ({ state }: Pick<StepProps, 'state'>) =>
  state.available ? null : (
    <FailureBanner
      failure={makeFailure('psa.not_available', { vendor: state.profile?.vendor ?? t('wizard.the_vendor') })}
    />
  );
