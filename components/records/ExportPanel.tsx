import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { counted } from '../../lib/core/words';
import type { ExportFormat } from '../../lib/view/records-export-order';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { Checkbox } from '../Checkbox';
import { Choices } from '../Choices';

interface ExportPanelProps {
  /** Records of the list. */
  readonly count: number;
  /** A file is being written. */
  readonly writing: boolean;
  /** Not everything is read or indexed yet: the file would hold a part. */
  readonly partial: boolean;
  readonly onExport: (format: ExportFormat, allColumns: boolean) => void;
}

/** The list as a file. */
export const ExportPanel = ({ count, writing, partial, onExport }: ExportPanelProps) => {
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [allColumns, setAllColumns] = useState(false);
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
      <Button
        kind="primary"
        icon={Download}
        busy={writing}
        blocked={count === 0 ? t('records.export.empty') : null}
        onClick={() => onExport(format, allColumns)}
      >
        {counted('records.export.button', count)}
      </Button>
    </>
  );
};
