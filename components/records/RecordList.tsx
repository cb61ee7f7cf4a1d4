import './RecordList.css';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListItem, ListModel } from '../../lib/view/records-list';
import type { KeptPlace } from '../../lib/view/records-place';
import { rowHeightFor } from './RecordRow';
import { useDrawnRows } from './use-drawn-rows';
import { useVirtualList } from './use-virtual-list';

interface RecordListProps {
  readonly list: ListModel;
  readonly label: string;
  /** Lines of values below each title. */
  readonly lines?: number;
  readonly kept: KeptPlace | null;
  readonly onKeep: (place: KeptPlace) => void;
  /** The rows on screen are these. */
  readonly onNeed: (from: number, to: number) => void;
  readonly onOpen: (item: ListItem) => void;
  readonly onEscape: () => void;
  /** Where nothing else has it: who types or goes along the tabs is not interrupted. */
  readonly takesFocus: boolean;
  readonly onFocus: () => void;
}

/** The current row: its place, and once it is at hand its key, by which it is found again. */
interface Current {
  readonly at: number;
  readonly key: string | null;
}

/** As many rows as are mostly drawn, so that their number does not change with each turn of the wheel. */
const leastSlots = 64;

/** A list of any length with at most a screenful of rows in the page. Arrows move, Enter opens, Escape leaves. */
export const RecordList = (props: RecordListProps) => {
  const { list, label, lines = 1, kept, onKeep, onNeed, onOpen, onEscape, takesFocus } = props;
  const id = useId();
  const rowHeight = rowHeightFor(lines);
  const [current, setCurrent] = useState<Current | null>(
    kept?.current ? { at: list.find(kept.current) ?? 0, key: kept.current } : null,
  );
  const virtual = useVirtualList({ count: list.count, rowHeight, initialOffset: kept?.offset ?? 0 });
  const { scroller, from, to } = virtual;
  const at = placeOf(current, list);

  // Records that arrive above the first visible row must not push it away.
  const anchor = useRef<{ list: ListModel; key: string; at: number } | null>(null);
  useLayoutEffect(() => {
    const last = anchor.current;
    if (last && last.list !== list && virtual.offset() > 0) {
      const now = list.find(last.key);
      if (now !== null && now !== last.at) virtual.scrollTo(virtual.offset() + (now - last.at) * rowHeight);
    }
    const top = Math.floor(virtual.offset() / rowHeight);
    const key = list.item(top)?.key ?? null;
    anchor.current = key === null ? null : { list, key, at: top };
    onKeep({ offset: virtual.offset(), current: list.item(at)?.key ?? current?.key ?? null, top: key });
  });
  useLayoutEffect(() => onNeed(from, to));

  useEffect(() => {
    if (takesFocus && document.activeElement === document.body)
      scroller.current?.focus({ preventScroll: true });
  }, [takesFocus, scroller]);

  const moveTo = (wanted: number) => {
    const within = Math.max(0, Math.min(list.count - 1, wanted));
    setCurrent({ at: within, key: list.item(within)?.key ?? null });
    virtual.show(within);
  };
  const open = (index: number) => {
    const item = list.item(index);
    if (!item) return;
    setCurrent({ at: index, key: item.key });
    onKeep({ offset: virtual.offset(), current: item.key, top: anchor.current?.key ?? null });
    onOpen(item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(virtual.viewport() / rowHeight) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: list.count - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) moveTo(next);
    else if (event.key === 'Enter' && at >= 0) open(at);
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
  };

  const drawnRow = useDrawnRows();
  const rows = Array.from({ length: to - from }, (_, drawn) => {
    const index = from + drawn;
    return drawnRow({
      // A row that leaves is used again for one that comes.
      key: index % Math.max(leastSlots, to - from),
      id: `${id}-${index}`,
      item: list.item(index),
      lines,
      current: index === at,
      at: index,
      count: list.count,
      start: virtual.startOf(index),
    });
  });

  return (
    <div
      ref={scroller}
      class="record-list"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={at >= from && at < to ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const row = event.target instanceof Element ? event.target.closest('[data-at]') : null;
        if (row) open(Number(row.getAttribute('data-at')));
      }}
      onFocus={() => {
        props.onFocus();
        if (at === -1) moveTo(Math.floor(virtual.offset() / rowHeight));
      }}
    >
      <div class="record-list-all" role="presentation" style={{ blockSize: `${virtual.height}px` }}>
        {rows}
      </div>
    </div>
  );
};

/** A row that is known by its key is where that is now; -1 when no row is current, or it is gone. */
function placeOf(current: Current | null, list: ListModel): number {
  if (!current) return -1;
  if (current.key === null) return current.at;
  const now = list.find(current.key);
  if (now !== null) return now;
  // Out of reach of the rows at hand, it is where it was; a row at hand that is another has taken its place.
  return list.item(current.at) ? -1 : current.at;
}
