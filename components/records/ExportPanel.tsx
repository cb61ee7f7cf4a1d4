import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { counted, countWords } from '../../lib/core/words';
import type { ExportState } from '../../lib/view/records-export';
import type { ExportFormat } from '../../lib/view/records-export-order';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { Checkbox } from '../Checkbox';
import { Choices } from '../Choices';
import { FailureBanner } from '../FailureBanner';
import { Progress } from '../Progress';

interface ExportPanelProps {
  /** Records of the list. */
  readonly count: number;
  readonly state: ExportState;
  /** Not everything is read or indexed yet: the file would hold a part. */
  readonly partial: boolean;
  readonly onExport: (format: ExportFormat, allColumns: boolean) => void;
  readonly onCancel: () => void;
}

/** The list as a file. */
export const ExportPanel = ({ count, state, partial, onExport, onCancel }: ExportPanelProps) => {
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [allColumns, setAllColumns] = useState(false);
  const writing = state.state === 'writing';
  return (
    <>
      <Choices
        label={t('records.export.format')}
        quietLabel
        options={[
          { value: 'csv', text: 'CSV' },
          { value: 'json', text: 'JSON' },
          { value: 'ndjson', text: 'NDJSON' },
        ]}
        value={format}
        onChange={setFormat}
      />
      {format === 'csv' ? (
        <Checkbox label={t('records.export.all_columns')} checked={allColumns} onChange={setAllColumns} />
      ) : null}
      <p class="soft small">{t(`records.export.about_${format}`)}</p>
      {partial && <p class="small record-stamp-old">{t('records.export.partial')}</p>}
      {writing ? (
        <div class="record-export">
          <Progress
            label={t('records.export.writing', { done: countWords(state.done), of: countWords(state.of) })}
            value={state.done}
            max={state.of}
          />
          <Button small onClick={onCancel}>
            {t('records.export.cancel')}
          </Button>
        </div>
      ) : (
        <Button
          kind="primary"
          icon={Download}
          blocked={count === 0 ? t('records.export.empty') : null}
          onClick={() => onExport(format, allColumns)}
        >
          {counted('records.export.button', count)}
        </Button>
      )}
      <p class="small" role="status">
        {state.state === 'done' && counted('records.export.done', state.done)}
      </p>
      {state.state === 'failed' && <FailureBanner failure={state.failure} />}
    </>
  );
};
