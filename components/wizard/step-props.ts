import type { WizardCommands } from '../../lib/view/wizard-commands';
import type { WizardState } from '../../lib/view/wizard-state';

/** What every step of the wizard is given. */
export interface StepProps {
  readonly state: WizardState;
  readonly commands: WizardCommands;
}

export interface PlacedProps extends StepProps {
  readonly place: 'popup' | 'panel';
}
