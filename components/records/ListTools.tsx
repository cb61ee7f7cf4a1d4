import './ListTools.css';
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/core/failure';
import type { ResourceType } from '../../lib/core/resource-type';
import type { Suggestion } from '../../lib/records/protocol';
import type { Look, SavedView, Scope } from '../../lib/store/saved-view';
import type { Chip } from '../../lib/view/records-chips';
import type { ExportState } from '../../lib/view/records-export';
import type { ExportFormat } from '../../lib/view/records-export-order';
import type { Place } from '../../lib/view/records-place';
import { ColumnsPanel } from './ColumnsPanel';
import { ExportPanel } from './ExportPanel';
import { FilterPanel } from './FilterPanel';
import { SortPanel } from './SortPanel';
import { type Tool, Toolbar } from './Toolbar';
import { ViewsPanel } from './ViewsPanel';

export interface ListToolsProps {
  readonly place: Place;
  readonly look: Look;
  /** The list is of a search of every type. */
  readonly across: boolean;
  /** What makes the list other than usual. */
  readonly chips: readonly Chip[];
  /** Records of the list, and whether more may come. */
  readonly count: number;
  readonly partial: boolean;
  readonly views: readonly SavedView[];
  readonly viewsFailure: Failure | null;
  /** The type that a view lists and that is not synced; null where it can be shown. */
  readonly lackedBy: (scope: Scope) => ResourceType | null;
  readonly exporting: ExportState;
  readonly onChange: (change: Partial<Place>) => void;
  readonly onLook: (type: ResourceType, change: Partial<Look>) => void;
  readonly onShow: (scope: Scope) => void;
  readonly onSave: (name: string) => Promise<boolean>;
  readonly onRemove: (name: string) => void;
  readonly onExport: (format: ExportFormat, allColumns: boolean) => void;
  readonly suggestTitles: (type: ResourceType, text: string) => Promise<readonly Suggestion[]>;
  readonly suggestValues: (type: ResourceType, field: string, text: string) => Promise<readonly Suggestion[]>;
}

/** Filter, sort, columns, saved views and export of the open list. */
export const ListTools = (props: ListToolsProps) => {
  const { place, look } = props;
  const { type } = place;
  const [open, setOpen] = useState<Tool | null>(null);
  const active = props.chips.map(({ tool }) => tool);
  return (
    <Toolbar open={open} active={active} onOpen={setOpen}>
      {open === 'filter' && (
        <FilterPanel
          type={type}
          scope={place}
          filters={props.across ? null : look.filters}
          onScope={props.onChange}
          onFilters={(filters) => props.onLook(type, { filters })}
          suggestClients={(text) => props.suggestTitles('clients', text)}
          suggestValues={(field, text) => props.suggestValues(type, field, text)}
        />
      )}
      {open === 'sort' && (
        <SortPanel type={type} sort={look.sort} onSort={(sort) => props.onLook(type, { sort })} />
      )}
      {open === 'columns' && (
        <ColumnsPanel
          type={type}
          columns={look.columns}
          onColumns={(columns) => props.onLook(type, { columns })}
        />
      )}
      {open === 'views' && (
        <ViewsPanel
          views={props.views}
          failure={props.viewsFailure}
          lackedBy={props.lackedBy}
          onShow={({ scope }) => props.onShow(scope)}
          onSave={props.onSave}
          onRemove={props.onRemove}
        />
      )}
      {open === 'export' && (
        <ExportPanel
          count={props.count}
          writing={props.exporting.state === 'writing'}
          partial={props.partial}
          onExport={props.onExport}
        />
      )}
    </Toolbar>
  );
};
