import { h } from '../h';

const gap = 4;

/** The part of the screen a ring lies on. */
export type RingArea = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

export interface Ring {
  /** Draws the ring around these and follows them over the screen; [] takes it away. */
  around(elements: readonly Element[]): void;
  remove(): void;
}

/**
 * A ring over a field of Halo's, in our own layer. It looks where the field is before each frame while it is shown, so it follows
 * scrolling, resizing and moving parts alike; a field scrolled out of its box has no ring. Halo draws its forms anew at will:
 * `lost` says once that what was ringed is no longer in the page, `moved` where the ring has gone, or null that there is none.
 */
export function createRing(
  layer: HTMLElement,
  lost: () => void = () => {},
  moved: (area: RingArea | null) => void = () => {},
): Ring {
  const ring = h('div', { class: 'ring', hidden: true });
  layer.append(ring);
  let marked: readonly Element[] = [];
  let frame = 0;
  let last = '';
  const tell = (area: RingArea | null) => {
    const now = area ? Object.values(area).join() : '';
    if (now !== last) moved(area);
    last = now;
  };
  const draw = () => {
    frame = 0;
    if (marked.some((each) => !each.isConnected)) {
      marked = [];
      ring.hidden = true;
      tell(null);
      return lost();
    }
    const box = visibleBox(marked);
    ring.hidden = box === null;
    if (box) {
      ring.style.transform = `translate(${box.left}px,${box.top}px)`;
      ring.style.width = `${box.right - box.left}px`;
      ring.style.height = `${box.bottom - box.top}px`;
    }
    tell(box);
    if (marked.length > 0) frame = requestAnimationFrame(draw);
  };
  return {
    around(elements) {
      marked = elements;
      cancelAnimationFrame(frame);
      draw();
    },
    remove() {
      cancelAnimationFrame(frame);
      ring.remove();
    },
  };
}

/** Around the part of the screen the elements fill together, as far as the boxes they scroll in show it. */
function visibleBox(elements: readonly Element[]): RingArea | null {
  const [first] = elements;
  if (!first) return null;
  const box = { left: 1e6, top: 1e6, right: -1e6, bottom: -1e6 };
  for (const { left, top, right, bottom, width } of elements.map((each) => each.getBoundingClientRect())) {
    if (width === 0) continue;
    box.left = Math.min(box.left, left);
    box.top = Math.min(box.top, top);
    box.right = Math.max(box.right, right);
    box.bottom = Math.max(box.bottom, bottom);
  }
  for (let at = first.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight || getComputedStyle(at).overflowY === 'visible') continue;
    const { top, bottom } = at.getBoundingClientRect();
    box.top = Math.max(box.top, top);
    box.bottom = Math.min(box.bottom, bottom);
  }
  if (box.right <= box.left || box.bottom <= box.top) return null;
  return {
    left: box.left - gap,
    top: box.top - gap,
    right: box.right + gap,
    bottom: box.bottom + gap,
  };
}
