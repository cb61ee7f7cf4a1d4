import { expect, it } from 'vitest';
import { isVisible } from '../../../lib/page/visibility';

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
