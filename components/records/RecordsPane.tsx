import './records.css';
import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../../lib/core/failure';
import type { ResourceType } from '../../lib/core/resource-type';
import type { ListItem } from '../../lib/view/records-list';
import type { DetailState } from '../../lib/view/records-live-record';
import type { KeptPlace, Place, Scope, Within } from '../../lib/view/records-place';
import type { ListState } from '../../lib/view/records-view';
import type { Stamp } from '../../lib/view/runs-stamp';
import { IconButton } from '../IconButton';
import { Switch } from '../Switch';
import { Tabs } from '../Tabs';
import { DetailArea } from './DetailArea';
import { ListArea } from './ListArea';
import { SearchBox } from './SearchBox';

export interface RecordType {
  readonly type: ResourceType;
  readonly label: string;
  /** Stored now; null until counted. */
  readonly count: number | null;
  readonly cause: Failure | null;
  readonly everSynced: boolean;
}

export interface RecordsPaneProps {
  readonly types: readonly RecordType[];
  readonly place: Place;
  readonly list: ListState;
  readonly detail: DetailState;
  readonly stamp: Stamp;
  readonly kept: Map<string, KeptPlace>;
  readonly onType: (type: ResourceType) => void;
  readonly onNeed: (from: number, to: number) => void;
  /** Another search or narrowing of the same list. */
  readonly onChange: (change: Partial<Scope>) => void;
  readonly onOpen: (type: ResourceType, id: string) => void;
  readonly onChildren: (type: ResourceType, within: Within) => void;
  readonly onBack: () => void;
}

/** The records: search, a tab for each type, and the list or the open record. */
export const RecordsPane = (props: RecordsPaneProps) => {
  const { types, place, detail, stamp } = props;
  const pane = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const open = place.open !== null;
  useEffect(() => {
    wasOpen.current = open;
  }, [open]);
  const shownTab = useRef<ResourceType | null>(null);
  useEffect(() => {
    if (shownTab.current === place.type) return;
    shownTab.current = place.type;
    const tab = pane.current?.querySelector('[role=tab][aria-selected=true]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const shown = types.find((each) => each.type === place.type);
  const noun = (place.everywhere ? 'records' : (shown?.label ?? place.type)).toLowerCase();
  const searched =
    place.query.trim() !== '' && !open && props.list.state === 'ready' ? props.list.list.found : null;
  const openItem = (item: ListItem) => {
    if (item.kind === 'record') return props.onOpen(item.type, item.id);
    return props.onType(item.type);
  };
  const focus = (selector: string) => pane.current?.querySelector<HTMLElement>(selector)?.focus();
  const leaveList = () => {
    if (place.within) props.onBack();
    else focus('input[type=search]');
  };

  return (
    <div ref={pane} class="records">
      <div class="record-bar">
        <SearchBox
          label={place.everywhere ? 'Search all types' : `Search ${noun}`}
          query={place.query}
          onSearch={(query) => props.onChange({ query })}
          onDown={() => focus('.record-list')}
        />
        <Switch
          label="All types"
          checked={place.everywhere}
          onChange={(everywhere) => props.onChange({ everywhere })}
        />
      </div>
      <p class="record-stamp soft small">
        <span class={stamp.current ? undefined : 'record-stamp-old'}>
          {stamp.words}
          {!stamp.current && ' (the last sync did not finish)'}
        </span>
        {props.list.state === 'ready' && props.list.preparing && (
          <span>{place.everywhere ? 'Reading the other types…' : 'Preparing the search…'}</span>
        )}
        <span class="numeric record-found" role="status">
          {searched !== null && `${searched.toLocaleString('en-GB')} found`}
        </span>
      </p>
      <Tabs
        label="Record types"
        tabs={types.map(({ type, label, count }) => ({
          id: type,
          label,
          ...(count === null ? {} : { mark: count.toLocaleString('en-GB') }),
        }))}
        selected={place.type}
        onSelect={props.onType}
      >
        {open && (
          <DetailArea
            detail={detail}
            onOpen={props.onOpen}
            onChildren={props.onChildren}
            onBack={props.onBack}
          />
        )}
        {!open && (
          <>
            {place.within && (
              <p class="record-within">
                <span>
                  {shown?.label} of <bdi>{place.within.parent.title}</bdi>
                </span>
                <IconButton icon={X} label={`Show all ${noun}`} onClick={() => props.onType(place.type)} />
              </p>
            )}
            <ListArea
              state={props.list}
              noun={noun}
              query={place.query}
              everywhere={place.everywhere}
              cause={shown?.cause ?? null}
              syncing={stamp.syncing}
              everSynced={shown?.everSynced ?? false}
              kept={props.kept}
              takesFocus={wasOpen.current}
              onOpen={openItem}
              onEscape={leaveList}
              onClear={() => props.onChange({ query: '' })}
              onNeed={props.onNeed}
            />
          </>
        )}
      </Tabs>
    </div>
  );
};
