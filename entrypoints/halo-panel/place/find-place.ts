export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of the screen, as getBoundingClientRect() tells it. */
export type Area = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What stays free around an area that is not to be covered, in CSS pixels. */
const gap = 8;

/**
 * Where on the screen a box of this size goes: all of it in sight, nothing of `free` under it, and as near to `wanted` as that
 * allows. Null where there is no such place.
 */
export function findPlace(wanted: Point, size: Size, screen: Size, free: readonly Area[]): Point | null {
  const within = ({ x, y }: Point): Point => ({
    x: Math.max(0, Math.min(x, screen.width - size.width)),
    y: Math.max(0, Math.min(y, screen.height - size.height)),
  });
  const xs = [wanted.x, ...free.flatMap(({ left, right }) => [left - gap - size.width, right + gap])];
  const ys = [wanted.y, ...free.flatMap(({ top, bottom }) => [top - gap - size.height, bottom + gap])];
  const far = ({ x, y }: Point) => Math.hypot(x - wanted.x, y - wanted.y);
  return (
    xs
      .flatMap((x) => ys.map((y) => within({ x, y })))
      .sort((one, other) => far(one) - far(other))
      .find((point) => !free.some((area) => overlaps(point, size, area))) ?? null
  );
}

const overlaps = ({ x, y }: Point, { width, height }: Size, area: Area): boolean =>
  x < area.right && x + width > area.left && y < area.bottom && y + height > area.top;
