import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findPlace } from '../../../entrypoints/halo-panel/place/find-place';

const screen = { width: 1280, height: 800 };
const size = { width: 340, height: 500 };
const area = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

it('a box lies where it is wanted while nothing is under it', () => {
  expect(findPlace({ x: 924, y: 284 }, size, screen, [area(20, 750, 80, 30)])).toEqual({ x: 924, y: 284 });
});

it('a box makes way for a button by the shortest way', () => {
  expect(findPlace({ x: 924, y: 284 }, size, screen, [area(1100, 750, 80, 30)])).toEqual({ x: 924, y: 242 });
});

it('a box wanted off the screen is brought back, as after the window was made smaller', () => {
  expect(findPlace({ x: 1800, y: -40 }, size, screen, [])).toEqual({ x: 940, y: 0 });
});

it('there is no place where buttons stand in every one', () => {
  expect(findPlace({ x: 0, y: 0 }, size, { width: 340, height: 560 }, [area(0, 250, 340, 40)])).toBe(null);
});

it('a place that is found covers nothing and is in sight, whatever the window and the buttons', () => {
  const button = fc.tuple(
    fc.nat(1200),
    fc.nat(760),
    fc.integer({ min: 20, max: 400 }),
    fc.integer({ min: 20, max: 60 }),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 2000 }),
      fc.integer({ min: -500, max: 2000 }),
      fc.array(button, { maxLength: 6 }),
      (x, y, buttons) => {
        const free = buttons.map((each) => area(...each));
        const place = findPlace({ x, y }, size, screen, free);
        if (!place) return;
        const box = area(place.x, place.y, size.width, size.height);
        expect(box.left >= 0 && box.top >= 0 && box.right <= 1280 && box.bottom <= 800).toBe(true);
        for (const each of free) {
          const apart =
            each.right <= box.left ||
            each.left >= box.right ||
            each.bottom <= box.top ||
            each.top >= box.bottom;
          expect(apart).toBe(true);
        }
      },
    ),
  );
});
