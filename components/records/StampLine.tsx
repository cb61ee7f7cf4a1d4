import './StampLine.css';
import { CloudOff, Pin } from 'lucide';
import { counted, countWords } from '../../lib/core/words';
import type { Stamp } from '../../lib/view/runs-stamp';
import { t } from '../../lib/words/t';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';

interface StampLineProps {
  readonly stamp: Stamp;
  readonly online: boolean;
  /** Records read so far, while more are being read. */
  readonly readSoFar: number | null;
  /** Records found; null where nothing is looked for. */
  readonly found: number | null;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
}

/** How far what is shown can be trusted, how much of it there is, and whether it follows Halo. */
export const StampLine = ({ stamp, online, readSoFar, found, pinned, onPin }: StampLineProps) => (
  <div class="record-stamp soft small">
    <div class="record-stamp-words">
      <span class={stamp.current ? undefined : 'record-stamp-old'}>
        {stamp.current ? stamp.words : t('records.unfinished', { stamp: stamp.words })}
      </span>
      {!online && (
        <span class="record-offline">
          <Icon icon={CloudOff} size={12} /> {t('records.offline')}
        </span>
      )}
      {readSoFar !== null && (
        <span class="numeric">{t('records.reading_progress', { read: countWords(readSoFar) })}</span>
      )}
      <span class="numeric record-found" role="status">
        {found !== null && counted('records.found', found)}
      </span>
    </div>
    <IconButton icon={Pin} label={t('records.follow.pin')} pressed={pinned} onClick={() => onPin(!pinned)} />
  </div>
);
