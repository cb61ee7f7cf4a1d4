import { areasOf, type Bar, findBars } from './find-bars';
import { type Area, findPlace, type Point, type Size } from './find-place';
import { keepPlace, type Place, readPlace } from './kept-place';

export interface Mover {
  /** Puts the box where it belongs, now that it or the window has changed. */
  settle(): void;
  /** The page has changed: its buttons are looked for again. */
  looked(): void;
  /** The field that is marked, which is not to be covered while it is. */
  avoid(area: Area | null): void;
  /** A press on the handle: the box follows the pointer until it is let go. */
  drag(press: PointerEvent): void;
  /** An arrow key on the handle; says whether it was one. */
  step(event: KeyboardEvent): boolean;
  remove(): void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const stepPx = 16;
/** The folded panel is a tab on the window's edge, this much higher than the open one's lower edge. */
const tabLift = 80;
/** An open panel that would cover Halo's buttons wherever it lies is drawn lower. */
const shares = [1, 0.75, 0.5, 0.35];
/** Lower than this it says less than its tab. */
const leastPx = 96;

/** Over small windows the corner is where Halo has buttons of its own. */
const usual = (): Place => ({ side: 'right', x: 16, y: innerWidth > 1200 ? 16 : 96 });

/**
 * Keeps the box where the admin wants it on this host, in sight, and beside Halo's Save. When it has to make way it comes back as
 * soon as it can: only where the admin puts it is remembered. `crowd` folds a panel that has room nowhere, and opens it once it has.
 */
export function createMover(box: HTMLElement, crowd: (isCrowded: boolean) => void): Mover {
  let kept: Place | null = null;
  let bars: readonly Bar[] | null = null;
  let frame = 0;
  /** The open panel that had no room, which is folded for as long. */
  let waiting: Size | null = null;
  let mark: Area | null = null;
  /** Where it has stepped aside from the mark: it stays there as long as the mark lets it, so that it does not jump about. */
  let aside: Point | null = null;
  const abort = new AbortController();
  const options = { capture: true, passive: true, signal: abort.signal };
  const screenSize = () => ({ width: document.documentElement.clientWidth, height: innerHeight });
  const isFolded = () => box.querySelector('.pill') !== null;

  const put = ({ x, y }: Point) => {
    box.style.left = `${x}px`;
    box.style.top = `${y}px`;
  };
  const wantedFor = ({ width, height }: Size, folded = isFolded()): Point => {
    if (aside && !folded) return aside;
    const { side, x, y } = kept ?? usual();
    const screen = screenSize();
    const inset = folded ? 0 : x;
    return {
      x: side === 'right' ? screen.width - inset - width : inset,
      y: screen.height - (folded ? y + tabLift : y) - height,
    };
  };
  /** The tallest the open panel can be, and where. */
  const roomFor = ({ width, height: whole }: Size, free: readonly Area[]) => {
    for (const share of shares) {
      const size = { width, height: Math.round(whole * share) };
      if (share < 1 && size.height < leastPx) break;
      const place = findPlace(wantedFor(size, false), size, screenSize(), free);
      if (place) return { place, most: share < 1 ? size.height : null };
    }
    return null;
  };
  const settleTab = (free: readonly Area[]) => {
    const size = { width: box.offsetWidth, height: box.offsetHeight };
    const screen = screenSize();
    const place = findPlace(wantedFor(size), size, screen, free);
    // Not even a tab may lie on Save.
    box.style.visibility = place ? '' : 'hidden';
    if (!place) return;
    box.dataset.side = place.x < (screen.width - size.width) / 2 ? 'left' : 'right';
    put(place);
  };
  const settle = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!box.isConnected) return;
    box.dataset.side = (kept ?? usual()).side;
    box.style.removeProperty('--most');
    bars ??= findBars(document);
    if (!mark) aside = null;
    const free = [...areasOf(bars), ...(mark ? [mark] : [])];
    if (isFolded()) {
      if (!waiting || !roomFor(waiting, free)) return settleTab(areasOf(bars));
      waiting = null;
      return crowd(false);
    }
    box.style.visibility = '';
    const size = { width: box.offsetWidth, height: box.offsetHeight };
    const room = roomFor(size, free);
    waiting = room ? null : size;
    if (!room) return crowd(true);
    if (room.most) box.style.setProperty('--most', `${room.most}px`);
    put(room.place);
    const wanted = wantedFor(size);
    if (mark && (room.place.x !== wanted.x || room.place.y !== wanted.y)) aside = room.place;
  };
  const soon = () => {
    frame ||= requestAnimationFrame(settle);
  };
  const keep = ({ x, y }: Point) => {
    const { width, height } = screenSize();
    const { offsetWidth, offsetHeight } = box;
    const right = width - x - offsetWidth;
    const side = x < right ? 'left' : 'right';
    const low = height - y - offsetHeight - (isFolded() ? tabLift : 0);
    aside = null;
    kept = { side, x: Math.max(0, Math.round(Math.min(x, right))), y: Math.max(0, Math.round(low)) };
    void keepPlace(location.host, kept);
  };
  const inSight = (point: Point): Point => {
    const { offsetWidth: width, offsetHeight: height } = box;
    return findPlace(point, { width, height }, screenSize(), []) ?? point;
  };

  window.addEventListener('resize', soon, options);
  document.addEventListener('scroll', soon, options);
  const sizes = new ResizeObserver(soon);
  sizes.observe(box);
  void readPlace(location.host).then((place) => {
    kept ??= place;
    settle();
  });
  return {
    settle,
    avoid(area) {
      mark = area;
      soon();
    },
    looked() {
      bars = null;
      settle();
    },
    drag(press) {
      const from = box.getBoundingClientRect();
      const dragging = new AbortController();
      let at: Point = { x: from.x, y: from.y };
      const move = ({ clientX, clientY }: PointerEvent) => {
        at = inSight({ x: from.x + clientX - press.clientX, y: from.y + clientY - press.clientY });
        put(at);
      };
      const end = () => {
        dragging.abort();
        if (at.x === from.x && at.y === from.y) return;
        keep(at);
        settle();
      };
      const while_ = { capture: true, signal: dragging.signal };
      window.addEventListener('pointermove', move, while_);
      for (const name of ['pointerup', 'pointercancel'] as const) window.addEventListener(name, end, while_);
    },
    step({ key, shiftKey }) {
      const arrow = arrows[key];
      if (!arrow) return false;
      // From where it is wanted: it goes on even while a button or a mark in its way keeps it back.
      aside = null;
      const { x, y } = inSight(wantedFor({ width: box.offsetWidth, height: box.offsetHeight }));
      const by = shiftKey ? 4 * stepPx : stepPx;
      keep(inSight({ x: x + arrow[0] * by, y: y + arrow[1] * by }));
      settle();
      return true;
    },
    remove() {
      abort.abort();
      sizes.disconnect();
      cancelAnimationFrame(frame);
    },
  };
}
