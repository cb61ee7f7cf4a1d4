import { DatabaseZap, RefreshCcwDot } from 'lucide';
import type { RecordActs } from '../../lib/view/runs-acts';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { TwoStep } from './TwoStep';

interface RebuildPanelProps {
  readonly acts: RecordActs;
  readonly busy: Partial<Readonly<Record<'full' | 'rebuild', boolean>>>;
  readonly onFull: () => void;
  readonly onRebuild: () => void;
}

/** The two ways to have everything read anew: over what is stored, or with nothing kept of it. */
export const RebuildPanel = ({ acts, busy, onFull, onRebuild }: RebuildPanelProps) => (
  <section class="card" aria-labelledby="anew-heading">
    <h2 id="anew-heading">{t('dashboard.rebuild_panel.read_everything_anew')}</h2>
    {!acts.unreadable && (
      <div class="two-step">
        <p class="soft">{t('dashboard.rebuild_panel.reads_every_record_of_every_type')}</p>
        <div class="row">
          <Button icon={RefreshCcwDot} busy={busy.full === true} blocked={acts.fullBlocked} onClick={onFull}>
            {t('dashboard.rebuild_panel.read_everything_anew_now')}
          </Button>
        </div>
      </div>
    )}
    <TwoStep
      button={t('dashboard.rebuild_panel.rebuild_the_records')}
      yes={t('dashboard.rebuild_panel.yes_rebuild_the_records')}
      icon={DatabaseZap}
      what={t('dashboard.rebuild_panel.throws_away_the_stored_records_and')}
      question={t('dashboard.rebuild_panel.throw_away_and_read_everything_anew', {
        storedWords: acts.storedWords,
      })}
      keep={t('dashboard.rebuild_panel.keep_them')}
      busy={busy.rebuild === true}
      blocked={acts.rebuildBlocked}
      onConfirm={onRebuild}
    />
  </section>
);
