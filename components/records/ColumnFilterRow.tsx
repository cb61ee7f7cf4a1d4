import { X } from 'lucide';
import type { Column, FieldKind } from '../../lib/resources/resource';
import type { ColumnFilter } from '../../lib/store/saved-view';
import { t } from '../../lib/words/t';
import { IconButton } from '../IconButton';
import type { SuggestValues } from './FilterPanel';
import { Suggest } from './Suggest';

interface ColumnFilterRowProps {
  readonly column: Column;
  readonly filter: ColumnFilter;
  readonly suggestValues: SuggestValues;
  /** null: taken away. */
  readonly onChange: (filter: ColumnFilter | null) => void;
}

type Is = ColumnFilter['is'];

const choicesFor: Readonly<Record<FieldKind, readonly Is[]>> = {
  text: ['contains', 'equals', 'filled', 'empty'],
  boolean: ['yes', 'no', 'filled', 'empty'],
  number: ['between', 'filled', 'empty'],
  money: ['between', 'filled', 'empty'],
  id: ['between', 'filled', 'empty'],
  date: ['between', 'filled', 'empty'],
};

/** One condition on a column: what is wanted of it, and the value. */
export const ColumnFilterRow = ({ column, filter, suggestValues, onChange }: ColumnFilterRowProps) => {
  const { field, kind, label } = column;
  return (
    <fieldset class="record-filter">
      <legend>{label}</legend>
      <div class="record-filter-head">
        <select
          class="input"
          aria-label={t('records.filter.condition', { column: label })}
          value={filter.is}
          onChange={(event) => onChange(withCondition(filter, event.currentTarget.value as Is))}
        >
          {choicesFor[kind].map((is) => (
            <option key={is} value={is}>
              {t(`records.filter.is.${is}`)}
            </option>
          ))}
        </select>
        <IconButton
          icon={X}
          label={t('records.filter.remove', { column: label })}
          onClick={() => onChange(null)}
        />
      </div>
      {(filter.is === 'contains' || filter.is === 'equals') && (
        <Suggest
          label={t('records.filter.value', { column: label })}
          quietLabel
          text={filter.text}
          placeholder={t('records.filter.value_hint')}
          suggest={(text) => suggestValues(field, text)}
          onType={(text) => onChange({ ...filter, text })}
          onChoose={(found) =>
            onChange({ ...filter, is: found ? 'equals' : filter.is, text: found?.value ?? '' })
          }
        />
      )}
      {filter.is === 'between' && (
        <div class="record-filter-range">
          {(['from', 'to'] as const).map((side) => (
            <label key={side}>
              <span class="soft small">{t(`records.filter.${side}`)}</span>
              <input
                class="input"
                // Preact's types tie each type to its own attributes; the ones given here are common to both.
                type={(kind === 'date' ? 'date' : 'number') as 'text'}
                step={kind === 'date' ? undefined : 'any'}
                aria-label={t(`records.filter.${side}_of`, { column: label })}
                value={filter[side]}
                onInput={(event) => onChange({ ...filter, [side]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
};

/** The same column under another condition; what was typed stays where it still has a place. */
function withCondition(filter: ColumnFilter, is: Is): ColumnFilter {
  const { field } = filter;
  if (is === 'contains' || is === 'equals') return { field, is, text: 'text' in filter ? filter.text : '' };
  if (is === 'between') return { field, is, from: '', to: '' };
  return { field, is };
}
