import { LayoutDashboard, PanelRight } from 'lucide';
import type { RefObject } from 'preact';
import { t } from '../../lib/words/t';
import { IconButton } from '../IconButton';
import type { PlacedProps } from './step-props';

interface HeadProps extends PlacedProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The step's name and how many are left; leads to the other screens. */
export const WizardHead = ({ state, commands, place, heading }: HeadProps) => {
  const { steps, at } = state;
  return (
    <header class="wizard-head">
      <div class="wizard-title">
        <div class="grow">
          <p class="soft small">
            {state.profile?.name ?? 'Halo Companion'}
            {at >= 0 && ` · ${t('wizard.wizard_head.step', { step: at + 1, steps: steps.length })}`}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {state.title}
          </h1>
        </div>
        {place === 'popup' && (
          <IconButton
            icon={PanelRight}
            label={t('wizard.wizard_head.go_on_in_the_side_panel')}
            onClick={commands.goOnInPanel}
          />
        )}
        {state.connections.length > 0 && (
          <IconButton
            icon={LayoutDashboard}
            label={t('wizard.wizard_head.status')}
            onClick={() => commands.show('glance')}
          />
        )}
      </div>
      <ol class="wizard-steps" aria-hidden="true">
        {steps.map((step, index) => (
          <li key={step} class={at < 0 || index < at ? 'past' : index === at ? 'now' : ''} />
        ))}
      </ol>
    </header>
  );
};
