import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface VirtualListOptions {
  readonly count: number;
  /** Pixels; every row has the same. */
  readonly rowHeight: number;
  /** Pixels of the list scrolled at first. */
  readonly initialOffset: number;
}

export interface VirtualList {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The rows on screen and a few either side: from (included) to (not). */
  readonly from: number;
  readonly to: number;
  /** Pixels that the scrolled element is high. */
  readonly height: number;
  /** Pixels from the top of the scrolled element to a row. */
  startOf(index: number): number;
  /** Pixels of the list scrolled, and pixels to be seen. */
  offset(): number;
  viewport(): number;
  scrollTo(offset: number): void;
  show(index: number): void;
}

/** Rows either side of those on screen: enough for a wheel turn, few enough to keep the DOM small. */
const overscan = 6;
/** No element can be as high as half a million rows: Firefox ends at 17.8 million pixels, Chromium at 33.5. */
const tallest = 15_000_000;

/** A list of rows of one height, of which only those on screen are drawn. A very long one scrolls faster than its bar. */
export function useVirtualList({ count, rowHeight, initialOffset }: VirtualListOptions): VirtualList {
  const scroller = useRef<HTMLDivElement>(null);
  const total = count * rowHeight;
  const height = Math.min(total, tallest);
  const [seen, setSeen] = useState({ top: 0, viewport: 0 });
  // What is scrolled of the list for each pixel of the bar: 1 but for lists too long to be drawn in full.
  const ratio = height > seen.viewport ? (total - seen.viewport) / (height - seen.viewport) : 1;
  const offset = seen.top * ratio;
  const scrollTo = (wanted: number) => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = Math.max(0, wanted) / ratio;
    setSeen({ top: element.scrollTop, viewport: element.clientHeight });
  };

  // Where the list begins is of interest once; another list is another component.
  const start = useRef(initialOffset * (total > 0 ? height / total : 1));
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = start.current;
    const look = () => setSeen({ top: element.scrollTop, viewport: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, []);

  const first = Math.floor(offset / rowHeight);
  const shift = seen.top - offset;
  return {
    scroller,
    height,
    from: Math.max(0, Math.min(first - overscan, count)),
    to: Math.min(count, first + Math.ceil(seen.viewport / rowHeight) + 1 + overscan),
    startOf: (index) => index * rowHeight + shift,
    offset: () => offset,
    viewport: () => seen.viewport,
    scrollTo,
    show(index) {
      const top = index * rowHeight;
      if (top < offset) scrollTo(top);
      else if (top + rowHeight > offset + seen.viewport) scrollTo(top + rowHeight - seen.viewport);
    },
  };
}
