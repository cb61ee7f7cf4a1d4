import './FilterPanel.css';
import type { ResourceType } from '../../lib/core/resource-type';
import type { Suggestion } from '../../lib/records/protocol';
import { resources } from '../../lib/resources/registry';
import type { Activity, ColumnFilter, Scope } from '../../lib/store/saved-view';
import { t } from '../../lib/words/t';
import { Choices } from '../Choices';
import { AddFilter } from './AddFilter';
import { ColumnFilterRow } from './ColumnFilterRow';
import { Suggest } from './Suggest';

const activities: readonly Activity[] = ['all', 'active', 'inactive'];

export type SuggestValues = (field: string, text: string) => Promise<readonly Suggestion[]>;

interface FilterPanelProps {
  readonly type: ResourceType;
  readonly scope: Pick<Scope, 'client' | 'activity'>;
  /** On the type’s own columns; null in a search of every type, to which none applies. */
  readonly filters: readonly ColumnFilter[] | null;
  readonly onScope: (change: Partial<Pick<Scope, 'client' | 'activity'>>) => void;
  readonly onFilters: (filters: readonly ColumnFilter[]) => void;
  readonly suggestClients: (text: string) => Promise<readonly Suggestion[]>;
  readonly suggestValues: SuggestValues;
}

/** What the list is narrowed to: a client, active or not, and conditions on the type's own columns. */
export const FilterPanel = (props: FilterPanelProps) => {
  const { scope, filters, onScope } = props;
  return (
    <>
      <Suggest
        label={t('records.filter.client')}
        text={scope.client?.title ?? ''}
        placeholder={t('records.filter.any_client')}
        suggest={props.suggestClients}
        onChoose={(found) => onScope({ client: found && { id: found.value, title: found.words } })}
      />
      <Choices<Activity>
        label={t('records.filter.activity.label')}
        quietLabel
        options={activities.map((value) => ({ value, text: t(`records.filter.activity.${value}`) }))}
        value={scope.activity}
        onChange={(activity) => onScope({ activity })}
      />
      {filters && <ColumnFilters {...props} filters={filters} />}
    </>
  );
};

const ColumnFilters = (props: FilterPanelProps & { readonly filters: readonly ColumnFilter[] }) => {
  const { type, filters, onFilters } = props;
  const { columns } = resources[type];
  const change = (field: string, to: ColumnFilter | null) =>
    onFilters(filters.flatMap((each) => (each.field !== field ? [each] : to ? [to] : [])));
  return (
    <>
      {filters.map((filter) => {
        const column = columns.find(({ field }) => field === filter.field);
        return (
          column && (
            <ColumnFilterRow
              key={filter.field}
              column={column}
              filter={filter}
              suggestValues={props.suggestValues}
              onChange={(to) => change(filter.field, to)}
            />
          )
        );
      })}
      <AddFilter
        columns={columns.filter(({ field }) => !filters.some((each) => each.field === field))}
        onAdd={(filter) => onFilters([...filters, filter])}
      />
    </>
  );
};
