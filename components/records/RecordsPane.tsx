import './records.css';
import { X } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../../lib/core/failure';
import type { ResourceType } from '../../lib/core/resource-type';
import { countWords } from '../../lib/core/words';
import { resourceNoun } from '../../lib/resources/labels';
import type { Within } from '../../lib/store/saved-view';
import type { Chip } from '../../lib/view/records-chips';
import type { ListItem } from '../../lib/view/records-list';
import type { DetailState } from '../../lib/view/records-live-record';
import type { KeptPlace, Place } from '../../lib/view/records-place';
import type { ListState } from '../../lib/view/records-view';
import type { Stamp } from '../../lib/view/runs-stamp';
import { t } from '../../lib/words/t';
import { IconButton } from '../IconButton';
import { Switch } from '../Switch';
import { Tabs } from '../Tabs';
import { Chips } from './Chips';
import { DetailArea } from './DetailArea';
import { ExportLine } from './ExportLine';
import { ListArea } from './ListArea';
import { ListTools, type ListToolsProps } from './ListTools';
import { SearchBox } from './SearchBox';
import { StampLine } from './StampLine';

export interface RecordType {
  readonly type: ResourceType;
  readonly label: string;
  /** Stored now, or found; null until counted. */
  readonly count: number | null;
  /** More may be found: not all of them are read yet. */
  readonly soFar: boolean;
  readonly cause: Failure | null;
  /** null while that is not known. */
  readonly everSynced: boolean | null;
}

export interface RecordsPaneProps {
  readonly types: readonly RecordType[];
  readonly place: Place;
  readonly list: ListState;
  readonly detail: DetailState;
  readonly chips: readonly Chip[];
  readonly tools: Omit<ListToolsProps, 'place' | 'chips' | 'count' | 'partial' | 'onChange'>;
  readonly stamp: Stamp;
  readonly online: boolean;
  readonly pinned: boolean;
  readonly kept: Map<string, KeptPlace>;
  readonly onType: (type: ResourceType) => void;
  readonly onNeed: (from: number, to: number) => void;
  /** Another search or narrowing of the same list. */
  readonly onChange: (change: Partial<Place>) => void;
  readonly onClear: () => void;
  /** Reads again what could not be read. */
  readonly onRetry: () => void;
  readonly onOpen: (type: ResourceType, id: string) => void;
  readonly onChildren: (type: ResourceType, within: Within) => void;
  readonly onBack: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onCancelExport: () => void;
  /** What became of an export is told no longer. */
  readonly onForgetExport: () => void;
}

/**
 * The records: search, a tab for each type, the list with its tools or the open record, and at the foot as of when that is.
 */
export const RecordsPane = (props: RecordsPaneProps) => {
  const { types, place, list, detail, stamp, chips } = props;
  const pane = useRef<HTMLDivElement>(null);
  const open = place.open !== null;
  // From the record the focus goes back to the list, also where that is read first.
  const wasOpen = useRef(false);
  if (open) wasOpen.current = true;
  useShownTab(pane, place.type);

  const shown = types.find((each) => each.type === place.type);
  const noun = props.tools.across ? t('records.records') : resourceNoun(place.type);
  const ready = list.state === 'ready' ? list : null;
  const narrowed = chips.some(({ tool }) => tool === 'filter');
  const searched = place.query.trim() !== '' || narrowed;
  const focus = (selector: string) => pane.current?.querySelector<HTMLElement>(selector)?.focus();
  const openItem = (item: ListItem) =>
    item.kind === 'record' ? props.onOpen(item.type, item.id) : props.onType(item.type);
  const leaveList = () => {
    if (place.within) props.onBack();
    else focus('input[type=search]');
  };

  return (
    <div
      ref={pane}
      class="records"
      aria-busy={!open && (list.state === 'loading' || ready?.preparing === true)}
    >
      <div class="record-bar">
        <SearchBox
          label={place.everywhere ? t('records.search_all') : t('records.search_type', { types: noun })}
          query={place.query}
          onSearch={(query) => props.onChange({ query })}
          onDown={() => focus('.record-list')}
        />
        <Switch
          label={t('records.all_types')}
          checked={place.everywhere}
          onChange={(everywhere) => props.onChange({ everywhere, within: null })}
        />
        {!open && (
          <ListTools
            {...props.tools}
            place={place}
            chips={chips}
            count={ready?.list.found ?? 0}
            partial={!ready?.whole}
            onChange={props.onChange}
          />
        )}
      </div>
      {!open && <Chips chips={chips} onChange={props.onChange} onClear={props.onClear} />}
      <ExportLine
        state={props.tools.exporting}
        onCancel={props.onCancelExport}
        onForget={props.onForgetExport}
      />
      <Tabs
        label={t('records.types')}
        tabs={types.map(({ type, label, count, soFar }) => ({
          id: type,
          label,
          ...(count === null ? {} : { mark: soFar ? soFarMark(count) : countWords(count) }),
        }))}
        selected={place.type}
        onSelect={props.onType}
        scrolls
      >
        {open ? (
          <DetailArea
            detail={detail}
            onOpen={props.onOpen}
            onChildren={props.onChildren}
            onBack={props.onBack}
          />
        ) : (
          <>
            {place.within && (
              <p class="record-within">
                <span>
                  {t('records.within', { types: shown?.label ?? noun, parent: place.within.parent.title })}
                </span>
                <IconButton
                  icon={X}
                  label={t('records.within_all', { types: noun })}
                  onClick={() => props.onChange({ within: null })}
                />
              </p>
            )}
            <ListArea
              state={list}
              noun={noun}
              narrowed={narrowed}
              columns={props.tools.look.columns?.length ?? null}
              cause={shown?.cause ?? null}
              syncing={stamp.syncing}
              everSynced={shown ? shown.everSynced : false}
              kept={props.kept}
              takesFocus={wasOpen.current}
              onFocus={() => {
                wasOpen.current = false;
              }}
              onNeed={props.onNeed}
              onOpen={openItem}
              onEscape={leaveList}
              onClear={() => props.onChange({ query: '' })}
              onClearNarrowing={props.onClear}
              onRetry={props.onRetry}
            />
          </>
        )}
      </Tabs>
      <StampLine
        stamp={stamp}
        online={props.online}
        readSoFar={ready?.preparing ? ready.read : null}
        unsorted={!open && props.tools.look.sort !== null}
        found={searched && !open && ready ? { count: ready.list.found, soFar: !ready.whole } : null}
        pinned={props.pinned}
        onPin={props.onPin}
      />
    </div>
  );
};

/** A count that may still grow. */
const soFarMark = (count: number): string => (count === 0 ? '…' : `${countWords(count)}+`);

/** The tab of the type is in view, also where it was not chosen among the tabs. */
function useShownTab(pane: preact.RefObject<HTMLElement | null>, type: ResourceType): void {
  const shownTab = useRef<ResourceType | null>(null);
  useEffect(() => {
    if (shownTab.current === type) return;
    shownTab.current = type;
    const tab = pane.current?.querySelector('[role=tab][aria-selected=true]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
