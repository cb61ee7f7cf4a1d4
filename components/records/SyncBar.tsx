import './SyncBar.css';
import type { RunStanding } from '../../lib/view/runs-standing';
import type { TypeRow } from '../../lib/view/runs-types';
import { t } from '../../lib/words/t';
import { Disclosure } from '../Disclosure';
import { SyncStanding } from '../SyncStanding';
import { SyncProgress } from '../wizard/SyncProgress';

interface SyncBarProps {
  readonly standing: RunStanding;
  /** The types the run reads. */
  readonly rows: readonly TypeRow[];
}

/** The sync under way, above the records it brings: where it stands, and each type on demand. */
export const SyncBar = ({ standing, rows }: SyncBarProps) => (
  <section
    class={standing.state === 'paused' ? 'sync-bar sync-bar-paused tone-warned' : 'sync-bar'}
    aria-label={t('records.sync.label')}
  >
    <SyncStanding standing={standing} />
    <Disclosure summary={<span class="small">{t('records.sync.each_type')}</span>}>
      <SyncProgress progress={rows} />
    </Disclosure>
  </section>
);
