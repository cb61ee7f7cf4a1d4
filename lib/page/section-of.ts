import { tidy } from './normalise';

const headings = 'legend,h1,h2,h3,h4,h5,h6,[role=heading],.details-group-header';

/** The heading that the part of a form around an element stands under; null where none is sure to be its own. */
export const sectionOf = (element: Element): string | null => {
  for (const text of sectionsOf(element)) return text;
  return null;
};

/** All headings an element stands under, the nearest first: of its part, and of the parts around that. */
export function* sectionsOf(element: Element): Generator<string, void> {
  for (let at: Element | null = element; at; at = at.parentElement) {
    let rank = Number.POSITIVE_INFINITY;
    let isNext = false;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = before.matches(headings) ? before : before.querySelector(headings);
      const text = tidy(heading?.textContent ?? '');
      // A heading with more beside it, in words or to be filled in, is that part's own.
      const isHeading =
        heading !== null &&
        text !== '' &&
        text === tidy(before.textContent ?? '') &&
        !before.querySelector('input,select,textarea');
      // The first heading back is its own; one before that too, if it is of a higher rank or has nothing else under it.
      isNext = isHeading && (isNext || rankOf(heading) < rank);
      if (!heading || !isNext) continue;
      yield text;
      rank = Math.min(rank, rankOf(heading));
    }
  }
}

/** As a browser tells it: 1 is the highest. */
const rankOf = (heading: Element): number =>
  Number(/^h([1-6])$/i.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 2);
