import { Trash2, Unplug } from 'lucide';
import type { Failure } from '../../lib/core/failure';
import type { ConnectionName } from '../../lib/view/runs-connections';
import { t } from '../../lib/words/t';
import { FailureBanner } from '../FailureBanner';
import { TwoStep } from './TwoStep';

interface EndPanelProps {
  readonly name: Pick<ConnectionName, 'host' | 'profile'>;
  readonly disconnected: boolean;
  readonly storedWords: string;
  readonly busy: Partial<Readonly<Record<'disconnect' | 'forget', boolean>>>;
  readonly failures: readonly (Failure | null | undefined)[];
  readonly onDisconnect: () => void;
  readonly onForget: () => void;
}

/** The two ways to end a connection. Both ask once more, in the page, naming which it is. */
export const EndPanel = (props: EndPanelProps) => (
  <section class="card" aria-labelledby="end-heading">
    <h2 id="end-heading">{t('dashboard.end_panel.end_this_connection')}</h2>
    {props.failures.map((failure) => failure && <FailureBanner key={failure.code} failure={failure} />)}
    {props.disconnected ? (
      <p class="soft">{t('dashboard.end_panel.already_disconnected_the_records_stay_until')}</p>
    ) : (
      <TwoStep
        button={t('dashboard.end_panel.disconnect')}
        yes={t('dashboard.end_panel.yes_disconnect')}
        icon={Unplug}
        what={t('dashboard.end_panel.stops_syncing_and_drops_the_client')}
        question={t('dashboard.end_panel.disconnect_from', {
          integration: props.name.profile,
          host: props.name.host,
        })}
        busy={props.busy.disconnect === true}
        onConfirm={props.onDisconnect}
      />
    )}
    <TwoStep
      button={t('dashboard.end_panel.forget')}
      yes={t('dashboard.end_panel.yes_forget')}
      icon={Trash2}
      what={t('dashboard.end_panel.deletes_the_connection_its_secret_its')}
      question={t('dashboard.end_panel.forget_and_delete_this_cannot_be', {
        integration: props.name.profile,
        host: props.name.host,
        storedWords: props.storedWords,
      })}
      busy={props.busy.forget === true}
      onConfirm={props.onForget}
    />
  </section>
);
