import { t } from '../../lib/words/t';
import './wizard.css';
import type { ConnectionGlance } from '../../lib/view/connection-glance';
import type { HomeView } from '../../lib/view/home';
import { lazy, useLoaded } from '../lazy';
import { LazyFailureBanner } from '../lazy-failure-banner';
import { LazyFailureText } from '../lazy-failure-text';
import { Spinner } from '../Spinner';

interface WizardScreenProps {
  readonly view: HomeView;
  /** `popup` has a fixed size; `panel` fills what it is given. */
  readonly place: 'popup' | 'panel';
}

const StatusGlance = lazy(async () => (await import('./StatusGlance')).StatusGlance);
const Wizard = lazy(async () => (await import('./Wizard')).Wizard);

/** The wizard, or the status at a glance once a connection is there. One for popup and side panel. */
export const WizardScreen = ({ view, place }: WizardScreenProps) => {
  const failure = view.failure.value;
  const known = view.glance.value;
  // Drawn with the words of what is wrong, so that they move nothing when they come.
  const worded = useLoaded(LazyFailureText, known?.connections.some(hasFailure) ?? false);
  const drawn = useLoaded(StatusGlance, known !== null);
  const glance = worded && drawn ? known : null;
  const wizard = view.wizard.value;
  const state = wizard?.state.value;
  // Its code comes while its state is still being read.
  void ((view.screen.value ?? view.likely) === 'wizard' ? Wizard : StatusGlance).preload();
  return (
    <div class={`wizard wizard-${place}`}>
      {failure && (
        <div class="wizard-trouble">
          <LazyFailureBanner failure={failure} />
        </div>
      )}
      {!glance && !state && !failure && (
        <>
          <header class="wizard-head">
            <h1>Halo Companion</h1>
          </header>
          <p class="wizard-wait" role="status">
            <Spinner />
            <span class="wizard-wait-words">{t('wizard.opening')}</span>
          </p>
        </>
      )}
      {glance && (
        <StatusGlance state={glance} commands={view.commands} place={place} arrives={view.hasMoved()} />
      )}
      {wizard && state && (
        <Wizard state={state} commands={wizard.commands} place={place} arrives={view.hasMoved()} />
      )}
    </div>
  );
};

const hasFailure = ({ because, standing, progress }: ConnectionGlance): boolean =>
  Boolean(because ?? standing?.because) || progress.some(({ failure }) => failure);
