import { expect, it } from 'vitest';
import { askedOnce, isVisible } from '../../../lib/page/visibility';

/** An element in a box that has been scrolled so far, laid out where the numbers say. */
function laidOut({ left, top, scrolled = 0 }: { left: number; top: number; scrolled?: number }): Element {
  document.body.innerHTML = '<div><p>Read Only</p></div>';
  const [box, element] = [document.querySelector('div'), document.querySelector('p')];
  if (!box || !element) throw new Error('There is no such element.');
  box.scrollTop = scrolled;
  element.checkVisibility = () => true;
  element.getBoundingClientRect = () => new DOMRect(left, top, 100, 20);
  return element;
}

it.each([
  ['on the screen', { left: 10, top: 10 }, true],
  ['left of the page', { left: -9_999, top: 10 }, false],
  ['above the page', { left: 10, top: -9_999 }, false],
  ['scrolled out of its box', { left: 10, top: -300, scrolled: 400 }, true],
])('what lies %s', (_, place, shown) => {
  expect(isVisible(laidOut(place))).toBe(shown);
});

/** An element 100 px wide, so far from the left, in a box 200 px wide whose style and height are given. */
function boxed(style: string, height: number, left = 0): Element {
  document.body.innerHTML = `<div style="${style}"><div><p>Read Only</p></div></div>`;
  const [box, track] = document.querySelectorAll('div');
  const element = document.querySelector('p');
  if (!box || !track || !element) throw new Error('There is no such element.');
  const size = { clientWidth: 200, scrollWidth: 400, clientHeight: height };
  for (const [key, value] of Object.entries(size)) Object.defineProperty(box, key, { value });
  Object.defineProperty(track, 'clientHeight', { value: 40 });
  box.getBoundingClientRect = () => new DOMRect(0, 0, 200, height);
  element.checkVisibility = () => true;
  element.getBoundingClientRect = () => new DOMRect(left, 10, 100, 20);
  return element;
}

it.each([
  ['in a section folded to nothing', 'overflow-x: hidden; overflow-y: hidden', 0, 0, false],
  ['in a box of no height that cuts nothing off', 'overflow-x: visible; overflow-y: visible', 0, 0, true],
  ['beside a box that cuts it off', 'overflow-x: hidden; overflow-y: hidden', 40, 200, false],
  ['in a box that cuts other things off', 'overflow-x: hidden; overflow-y: hidden', 40, 150, true],
  ['beside a box that can be scrolled', 'overflow-x: auto; overflow-y: auto', 40, 200, true],
])('what lies %s', (_, style, height, left, shown) => {
  expect(askedOnce(isVisible)(boxed(style, height, left))).toBe(shown);
});

it('what is faded out is not shown, a clear field over a drawing is', () => {
  document.body.innerHTML = '<div><input><p>Read Only</p></div>';
  const [box, input, text] = document.querySelectorAll('div, input, p');
  for (const each of [box, input, text]) {
    if (!each) throw new Error('There is no such element.');
    each.checkVisibility = (by) => !(by?.opacityProperty && each !== box);
    each.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
  }
  expect([box, input, text].map((each) => each && isVisible(each))).toEqual([true, true, false]);
});
