import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListItem, ListModel } from '../../lib/view/records-list';
import type { KeptPlace } from '../../lib/view/records-place';
import { RecordRow } from './RecordRow';
import { useVirtualList } from './use-virtual-list';

interface RecordListProps {
  readonly list: ListModel;
  readonly label: string;
  readonly kept: KeptPlace | null;
  readonly onKeep: (place: KeptPlace) => void;
  readonly onOpen: (item: ListItem) => void;
  readonly onEscape: () => void;
  readonly takesFocus: boolean;
}

/** Pixels; the style sheet has the same figure. */
const rowHeight = 52;

/** A list of any length with at most a screenful of rows in the page. Arrows move, Enter opens, Escape leaves. */
export const RecordList = ({ list, label, kept, onKeep, onOpen, onEscape, takesFocus }: RecordListProps) => {
  const id = useId();
  const [current, setCurrent] = useState(kept?.current ?? null);
  const virtual = useVirtualList({ count: list.count, rowHeight, initialOffset: kept?.offset ?? 0 });
  const { scroller } = virtual;
  const at = current === null ? -1 : (list.find(current) ?? -1);

  // Records that arrive above the first visible row must not push it away.
  const anchor = useRef<{ list: ListModel; key: string; at: number } | null>(null);
  useLayoutEffect(() => {
    const last = anchor.current;
    if (last && last.list !== list && virtual.offset() > 0) {
      const now = list.find(last.key);
      if (now !== null && now !== last.at) virtual.scrollTo(virtual.offset() + (now - last.at) * rowHeight);
    }
    const top = Math.floor(virtual.offset() / rowHeight);
    const key = list.item(top)?.key;
    anchor.current = key === undefined ? null : { list, key, at: top };
    onKeep({ offset: virtual.offset(), current });
  });

  useEffect(() => {
    if (takesFocus) scroller.current?.focus({ preventScroll: true });
  }, [takesFocus, scroller]);

  const moveTo = (to: number) => {
    const within = Math.max(0, Math.min(list.count - 1, to));
    setCurrent(list.item(within)?.key ?? null);
    virtual.show(within);
  };
  const open = (index: number) => {
    const item = list.item(index);
    if (!item) return;
    setCurrent(item.key);
    onKeep({ offset: virtual.offset(), current: item.key });
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
    const to = moves[event.key];
    if (to !== undefined) moveTo(to);
    else if (event.key === 'Enter' && at >= 0) open(at);
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      class="record-list"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const row = event.target instanceof Element ? event.target.closest('[data-at]') : null;
        if (row) open(Number(row.getAttribute('data-at')));
      }}
      onFocus={() => at === -1 && moveTo(Math.floor(virtual.offset() / rowHeight))}
    >
      <div class="record-list-all" role="presentation" style={{ blockSize: `${virtual.height}px` }}>
        {virtual.items.map((row) => {
          const item = list.item(row.index);
          return (
            item && (
              <RecordRow
                key={item.key}
                id={`${id}-${row.index}`}
                item={item}
                current={row.index === at}
                at={row.index}
                count={list.count}
                start={row.start}
              />
            )
          );
        })}
      </div>
    </div>
  );
};
