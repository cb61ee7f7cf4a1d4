import type { Failure } from '../../lib/core/failure';
import { t } from '../../lib/words/t';
import { FailureBanner } from '../FailureBanner';
import { Switch } from '../Switch';

interface PsaPanelProps {
  readonly vendor: string;
  readonly connectwise: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onDeclare: (connectwise: boolean) => void;
}

/** The other PSA of the same vendor account: only one may be active. */
export const PsaPanel = ({ vendor, connectwise, busy, failure, onDeclare }: PsaPanelProps) => (
  <section class="card" aria-labelledby="psa-heading">
    <h2 id="psa-heading">ConnectWise</h2>
    <Switch
      label={t('dashboard.psa_panel.connectwise_is_connected_to', { vendor })}
      checked={connectwise}
      fixedBecause={busy ? '' : null}
      onChange={onDeclare}
    >
      {t('dashboard.psa_panel.allows_one_psa_at_a_time', { vendor })}
    </Switch>
    {failure && <FailureBanner failure={failure} />}
  </section>
);
