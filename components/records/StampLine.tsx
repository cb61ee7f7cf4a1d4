import './StampLine.css';
import { Pin } from 'lucide';
import { counted, countWords } from '../../lib/core/words';
import type { Stamp } from '../../lib/view/runs-stamp';
import { t } from '../../lib/words/t';
import { IconButton } from '../IconButton';
import { OfflineLine } from '../OfflineLine';

interface StampLineProps {
  readonly stamp: Stamp;
  readonly online: boolean;
  /** Records read so far, while more are being read. */
  readonly readSoFar: number | null;
  /** A sort is chosen, and what is read so far is not in its order yet. */
  readonly unsorted: boolean;
  /** Records found, in all or so far; null where nothing is looked for. */
  readonly found: { readonly count: number; readonly soFar: boolean } | null;
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
}

/** How far what is shown can be trusted, how much of it there is, and whether it follows Halo. */
export const StampLine = ({ stamp, online, readSoFar, unsorted, found, pinned, onPin }: StampLineProps) => (
  <div class="record-stamp soft small">
    <div class="record-stamp-words">
      <span class={stamp.current ? undefined : 'record-stamp-old'}>
        {stamp.current ? stamp.words : t('records.unfinished', { stamp: stamp.words })}
      </span>
      {!online && <OfflineLine />}
      {readSoFar !== null && (
        <span class="numeric">{progressWords(readSoFar, unsorted, found !== null)}</span>
      )}
      <span class="numeric record-found" role="status">
        {found && counted(found.soFar ? 'records.found_so_far' : 'records.found', found.count)}
      </span>
    </div>
    <IconButton icon={Pin} label={t('records.follow.pin')} pressed={pinned} onClick={() => onPin(!pinned)} />
  </div>
);

/** How far reading is; a search tells it by what it has found so far. */
function progressWords(read: number, unsorted: boolean, searching: boolean): string | null {
  if (searching) return unsorted ? t('records.unsorted') : null;
  return t(unsorted ? 'records.reading_unsorted' : 'records.reading_progress', { read: countWords(read) });
}
