import { useId } from 'preact/hooks';
import type { ResourceType } from '../../lib/core/resource-type';
import { resources } from '../../lib/resources/registry';
import type { Sort } from '../../lib/store/saved-view';
import { t } from '../../lib/words/t';
import { Choices } from '../Choices';

interface SortPanelProps {
  readonly type: ResourceType;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
}

/** Any column, up or down. */
export const SortPanel = ({ type, sort, onSort }: SortPanelProps) => {
  const id = useId();
  const { columns, titleField } = resources[type];
  const { field, descending } = sort ?? { field: titleField, descending: false };
  const change = (next: Sort) => onSort(next.field === titleField && !next.descending ? null : next);
  return (
    <>
      <div class="field">
        <label for={id}>{t('records.sort.by')}</label>
        <select
          id={id}
          class="input"
          value={field}
          onChange={(event) => change({ field: event.currentTarget.value, descending })}
        >
          {columns.map((column) => (
            <option key={column.field} value={column.field}>
              {column.label}
            </option>
          ))}
        </select>
      </div>
      <Choices
        label={t('records.sort.direction')}
        quietLabel
        options={[
          { value: 'up', text: t('records.sort.up') },
          { value: 'down', text: t('records.sort.down') },
        ]}
        value={descending ? 'down' : 'up'}
        onChange={(direction) => change({ field, descending: direction === 'down' })}
      />
    </>
  );
};
