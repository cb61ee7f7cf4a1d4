/** All of a page that a reading depends on. It may hold a secret that is on show, so it is compared and goes nowhere. */
export interface PagePrint {
  /** The markup alone, which costs no layout. */
  readonly markup: string;
  /** What of it shows, the state of controls that markup does not tell, and movements under way. */
  readonly state: string;
}

/** The markup of all that stands on the page, and its address. */
export const markupPrint = ({ URL, body, documentElement }: Document): string =>
  [URL, (documentElement.cloneNode() as Element).outerHTML, body.outerHTML].join('\n');

/** Equal prints give equal readings, and a print costs a tenth of a reading. What of it is known already is not taken again. */
export const pagePrint = (
  document: Document,
  markup = markupPrint(document),
  state = statePrint(document),
): PagePrint => ({ markup, state });

function statePrint(document: Document): string {
  const controls = document.querySelectorAll<Control>('input,select,textarea');
  return [
    // Styles that come late hide and show without a change of markup.
    document.body.innerText,
    document.styleSheets.length,
    // A transition may end in another colour, which is all that tells the chosen one of some switches.
    document.getAnimations?.().length,
    ...Array.from(controls, stateOf),
  ].join('\n');
}

type Control = HTMLInputElement & HTMLSelectElement;

const stateOf = ({ value, checked, indeterminate, selectedOptions }: Control): string =>
  `${checked} ${indeterminate} ${Array.from(selectedOptions ?? [], ({ index }) => index)} ${value}`;
