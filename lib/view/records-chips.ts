import { isFilledIn } from '../records/narrow';
import { resources } from '../resources/registry';
import type { ColumnFilter } from '../store/saved-view';
import { t } from '../words/t';
import { filtersAt, lookAt, type Place, withLook } from './records-place';

/** One thing that a list is narrowed to or shown by, and the place without it. */
export interface Chip {
  readonly key: string;
  /** The tool that sets it. */
  readonly tool: 'filter' | 'sort' | 'columns';
  readonly words: string;
  readonly without: Partial<Place>;
}

/** Everything that makes the open list other than the whole of its type in its usual form. */
export function chipsOf(place: Place): Chip[] {
  const { type, client, activity } = place;
  const look = lookAt(place, type);
  const labelOf = (field: string) =>
    resources[type].columns.find((column) => column.field === field)?.label ?? field;
  const chips: Chip[] = [];
  if (client) {
    chips.push({
      key: 'client',
      tool: 'filter',
      words: t('records.chip.client', { client: client.title }),
      without: { client: null },
    });
  }
  if (activity !== 'all') {
    chips.push({
      key: 'activity',
      tool: 'filter',
      words: t(`records.filter.activity.${activity}`),
      without: { activity: 'all' },
    });
  }
  for (const filter of filtersAt(place, type).filter(isFilledIn)) {
    const filters = look.filters.filter((each) => each !== filter);
    chips.push({
      key: `filter ${JSON.stringify(filter)}`,
      tool: 'filter',
      words: filterWords(filter, labelOf(filter.field)),
      without: { looks: withLook(place, type, { filters }).looks },
    });
  }
  if (look.sort) {
    const { field, descending } = look.sort;
    chips.push({
      key: 'sort',
      tool: 'sort',
      words: t(descending ? 'records.chip.sorted_down' : 'records.chip.sorted_up', {
        column: labelOf(field),
      }),
      without: { looks: withLook(place, type, { sort: null }).looks },
    });
  }
  if (look.columns) {
    chips.push({
      key: 'columns',
      tool: 'columns',
      words: t('records.chip.columns'),
      without: { looks: withLook(place, type, { columns: null }).looks },
    });
  }
  return chips;
}

function filterWords(filter: ColumnFilter, column: string): string {
  switch (filter.is) {
    case 'contains':
      return t('records.chip.contains', { column, text: filter.text });
    case 'equals':
      return t('records.chip.equals', { column, text: filter.text });
    case 'between': {
      const { from, to } = filter;
      if (from === '') return t('records.chip.up_to', { column, to });
      return to === ''
        ? t('records.chip.from', { column, from })
        : t('records.chip.between', { column, from, to });
    }
    default:
      return t(`records.chip.${filter.is}`, { column });
  }
}
