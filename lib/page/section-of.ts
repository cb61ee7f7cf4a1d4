import { tidy } from './normalise';

const headings = 'legend,h1,h2,h3,h4,h5,h6,[role=heading],.details-group-header';

/** The heading that the part of a form around an element stands under; null where none is sure to be its own. */
export function sectionOf(element: Element): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = before.matches(headings) ? before : before.querySelector(headings);
      const text = tidy(heading?.textContent ?? '');
      // A heading with more beside it is that part's own.
      if (text && text === tidy(before.textContent ?? '')) return text;
    }
  }
  return null;
}
