import { RotateCcw } from 'lucide';
import type { ResourceType } from '../../lib/core/resource-type';
import { resources } from '../../lib/resources/registry';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { Checkbox } from '../Checkbox';

interface ColumnsPanelProps {
  readonly type: ResourceType;
  /** null: the type's own. */
  readonly columns: readonly string[] | null;
  readonly onColumns: (columns: readonly string[] | null) => void;
}

/** More would make rows so high that few are seen at once. */
export const mostColumns = 6;

/** Which columns stand below the title of each row. */
export const ColumnsPanel = ({ type, columns, onColumns }: ColumnsPanelProps) => {
  const resource = resources[type];
  const offered = resource.columns.filter(({ field }) => field !== resource.titleField);
  const shown = columns ?? offered.filter(({ inList }) => inList).map(({ field }) => field);
  const full = shown.length >= mostColumns ? t('records.columns.full', { most: mostColumns }) : null;
  return (
    <>
      <fieldset class="record-columns">
        <legend class="soft small">{t('records.columns.hint', { most: mostColumns })}</legend>
        {offered.map(({ field, label }) => {
          const isShown = shown.includes(field);
          return (
            <Checkbox
              key={field}
              label={label}
              checked={isShown}
              fixedBecause={isShown ? null : full}
              onChange={(on) => onColumns(on ? [...shown, field] : shown.filter((each) => each !== field))}
            />
          );
        })}
      </fieldset>
      {columns && (
        <Button small icon={RotateCcw} onClick={() => onColumns(null)}>
          {t('records.columns.reset')}
        </Button>
      )}
    </>
  );
};
