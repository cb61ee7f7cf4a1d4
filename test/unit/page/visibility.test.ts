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

/** A paragraph in a box of this style, where nothing else hides it. */
function styled(style: string, own = ''): Element {
  document.body.innerHTML = `<div><section style="${style}"><p style="${own}">Read Only</p></section></div>`;
  const [section, text] = document.querySelectorAll('section, p');
  if (!section || !text) throw new Error('There is no such element.');
  const top = Number.parseFloat(/top: (\d+)/.exec(style)?.[1] ?? '10');
  for (const each of [section, text]) {
    each.checkVisibility = () => true;
    each.getBoundingClientRect = () => new DOMRect(10, top, 100, 20);
  }
  return text;
}

it.each([
  ['nearly faded out', 'opacity: 0.01', false],
  ['half faded', 'opacity: 0.5', true],
  ['faded by a filter', 'filter: opacity(0)', false],
  ['clipped away', 'clip-path: inset(100%)', false],
  ['clipped from below', 'clip-path: inset(0px 0px 100%)', false],
  ['clipped to a dot', 'clip-path: circle(0px)', false],
  ['clipped at its corners', 'clip-path: inset(5% 10% round 4px)', true],
  ['behind the page', 'position: absolute; z-index: -1', false],
  ['below a page it does not scroll with', 'position: fixed; top: 2000px', false],
  ['fixed on the screen', 'position: fixed; top: 20px', true],
  ['struck out', 'text-decoration-line: line-through', false],
])('what is %s', (_, style, shown) => {
  expect(askedOnce(isVisible)(styled(style))).toBe(shown);
});

it.each([
  ['no colour', 'color: rgba(0, 0, 0, 0)', false],
  ['no colour over a pattern of its own', 'color: rgba(0, 0, 0, 0); background-clip: text', true],
  ['no size', 'font-size: 0px', false],
  ['a colour', 'color: rgb(10, 10, 10)', true],
])('words of %s', (_, style, shown) => {
  expect(askedOnce(isVisible)(styled('', style))).toBe(shown);
});
