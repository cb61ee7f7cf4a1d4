import { X } from 'lucide';
import { useEffect } from 'preact/hooks';
import { counted, countWords } from '../../lib/core/words';
import type { ExportState } from '../../lib/view/records-export';
import { t } from '../../lib/words/t';
import { announce } from '../announce';
import { Button } from '../Button';
import { FailureBanner } from '../FailureBanner';
import { IconButton } from '../IconButton';
import { Progress } from '../Progress';

interface ExportLineProps {
  readonly state: ExportState;
  readonly onCancel: () => void;
  readonly onForget: () => void;
}

/** How far the file is that is being written, and then what became of it, which alone is read out. */
export const ExportLine = ({ state, onCancel, onForget }: ExportLineProps) => {
  const written = state.state === 'done' ? counted('records.export.done', state.done) : null;
  useEffect(() => {
    if (written !== null) announce(written);
  }, [written]);
  if (state.state === 'idle') return null;
  if (state.state === 'writing') {
    const words = t('records.export.writing', { done: countWords(state.done), of: countWords(state.of) });
    return (
      <div class="record-export">
        <div>
          <p class="numeric small" aria-hidden="true">
            {words}
          </p>
          <Progress label={words} value={state.done} max={state.of} />
        </div>
        <Button small onClick={onCancel}>
          {t('records.export.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div class="record-export">
      {state.state === 'failed' ? <FailureBanner failure={state.failure} /> : <p class="small">{written}</p>}
      <IconButton icon={X} label={t('records.export.close')} onClick={onForget} />
    </div>
  );
};
