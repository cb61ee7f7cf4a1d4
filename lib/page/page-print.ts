/**
 * All of a page that a reading depends on, in one text: markup, what of it shows, the state of controls that markup does not
 * tell, and movements under way. Equal prints give equal readings, and a print costs a tenth of a reading. It may hold a
 * secret that is on show, so it is compared and goes nowhere.
 */
export function pagePrint(document: Document): string {
  const { body, documentElement, styleSheets } = document;
  const controls = document.querySelectorAll<Control>('input,select,textarea');
  return [
    document.URL,
    (documentElement.cloneNode() as Element).outerHTML,
    body.outerHTML,
    // Styles that come late hide and show without a change of markup.
    body.innerText,
    styleSheets.length,
    // A transition may end in another colour, which is all that tells the chosen one of some switches.
    document.getAnimations?.().length,
    ...Array.from(controls, stateOf),
  ].join('\n');
}

type Control = HTMLInputElement & HTMLSelectElement;

const stateOf = ({ value, checked, indeterminate, selectedOptions }: Control): string =>
  `${checked} ${indeterminate} ${Array.from(selectedOptions ?? [], ({ index }) => index)} ${value}`;
