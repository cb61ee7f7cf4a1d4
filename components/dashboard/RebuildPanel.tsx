import { DatabaseZap, RefreshCcwDot } from 'lucide';
import type { RecordActs } from '../../lib/view/runs-acts';
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
    <h2 id="anew-heading">Read everything anew</h2>
    {!acts.unreadable && (
      <div class="two-step">
        <p class="soft">
          Reads every record of every type now, also what did not change. What is stored stays in use.
        </p>
        <div class="row">
          <Button icon={RefreshCcwDot} busy={busy.full === true} blocked={acts.fullBlocked} onClick={onFull}>
            Read everything anew now
          </Button>
        </div>
      </div>
    )}
    <TwoStep
      button="Rebuild the records"
      icon={DatabaseZap}
      what="Throws away the stored records and the logs of this connection and reads everything from Halo. Its settings and its secret stay; Halo is not touched."
      question={`Throw away ${acts.storedWords} and read everything anew?`}
      keep="Keep them"
      busy={busy.rebuild === true}
      blocked={acts.rebuildBlocked}
      onConfirm={onRebuild}
    />
  </section>
);
