import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface VirtualListOptions {
  readonly count: number;
  /** Pixels; every row has the same. */
  readonly rowHeight: number;
  readonly initialOffset: number;
}

export interface VirtualList {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The rows on screen and a few either side. */
  readonly items: readonly VirtualItem[];
  readonly height: number;
  /** Pixels scrolled, and pixels to be seen. */
  offset(): number;
  viewport(): number;
  scrollTo(offset: number): void;
  show(index: number): void;
}

/** Rows either side of those on screen: enough for a wheel turn, few enough to keep the DOM small. */
const overscan = 6;

/** TanStack's virtualiser in Preact: the same three calls its React adapter makes. */
export function useVirtualList({ count, rowHeight, initialOffset }: VirtualListOptions): VirtualList {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((times: number, _: undefined) => times + 1, 0);
  const options = {
    count,
    overscan,
    initialOffset,
    estimateSize: () => rowHeight,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    scroller,
    items: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    offset: () => virtualizer.scrollOffset ?? 0,
    viewport: () => virtualizer.scrollRect?.height ?? 0,
    scrollTo: (offset) => virtualizer.scrollToOffset(offset),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
