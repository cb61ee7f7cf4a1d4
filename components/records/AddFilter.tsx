import { useId } from 'preact/hooks';
import type { Column } from '../../lib/resources/resource';
import type { ColumnFilter } from '../../lib/store/saved-view';
import { t } from '../../lib/words/t';

interface AddFilterProps {
  readonly columns: readonly Column[];
  readonly onAdd: (filter: ColumnFilter) => void;
}

/** The condition a column begins with: it lets everything pass until it is filled in, but for a tick. */
const beginning = ({ field, kind }: Column): ColumnFilter => {
  if (kind === 'boolean') return { field, is: 'yes' };
  if (kind === 'text') return { field, is: 'contains', text: '' };
  return { field, is: 'between', from: '', to: '' };
};

/** Adds a condition on a column. */
export const AddFilter = ({ columns, onAdd }: AddFilterProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class="unseen">
        {t('records.filter.add')}
      </label>
      <select
        id={id}
        class="input"
        value=""
        // A closed list would choose with the first press of an arrow, and so could give nothing but its first column.
        onKeyDown={(event) => {
          if (!/^(Arrow(Up|Down)|[^ ])$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey)
            return;
          event.preventDefault();
          event.currentTarget.showPicker();
        }}
        onChange={(event) => {
          const column = columns.find(({ field }) => field === event.currentTarget.value);
          event.currentTarget.value = '';
          if (column) onAdd(beginning(column));
        }}
      >
        <option value="">{t('records.filter.add')}</option>
        {columns.map(({ field, label }) => (
          <option key={field} value={field}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
};
