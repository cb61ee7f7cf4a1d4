import { Ban, RefreshCw } from 'lucide';
import type { SyncStatus } from '../../lib/view/runs-status';
import { t } from '../../lib/words/t';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { Spinner } from '../Spinner';
import { SyncStanding } from '../SyncStanding';
import { FailureWords } from './FailureWords';

interface StatusBoxProps {
  readonly status: SyncStatus;
  readonly busy: Partial<Readonly<Record<'start' | 'cancel', boolean>>>;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Where syncing stands, what is wrong with it, and the buttons to start or stop. Its figures are not read out. */
export const StatusBox = ({ status, busy, onStart, onCancel }: StatusBoxProps) => {
  const { outcome, title, more, failure, standing } = status;
  const words = (
    <>
      {more && <p>{more}</p>}
      {failure && <FailureWords failure={failure} />}
      {standing && <SyncStanding standing={standing} titled />}
    </>
  );
  const actions = (
    <>
      <Button
        kind="primary"
        icon={RefreshCw}
        busy={busy.start === true}
        blocked={status.startBlocked}
        onClick={onStart}
      >
        {t('dashboard.status_box.sync_now')}
      </Button>
      {status.canCancel && (
        <Button icon={Ban} busy={busy.cancel === true} onClick={onCancel}>
          {t('dashboard.status_box.cancel')}
        </Button>
      )}
    </>
  );
  return (
    <>
      <p class="unseen" role="status">
        {status.spoken}
      </p>
      {outcome ? (
        <Banner outcome={outcome} title={title} actions={actions}>
          {words}
        </Banner>
      ) : (
        <section class="card status-plain" aria-label={t('dashboard.status_box.sync')}>
          <p class="row status-title">
            {standing && <Spinner />} {title}
          </p>
          {words}
          <div class="row">{actions}</div>
        </section>
      )}
    </>
  );
};
