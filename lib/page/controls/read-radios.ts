import { tidy } from '../normalise';
import type { Sight } from '../sight';
import { readAs, type Sighting, unsure } from '../sighting';
import { shownTexts, withoutInitials } from './shown-text';

const isChosen = (radio: Element) =>
  radio.matches('input')
    ? (radio as HTMLInputElement).checked
    : radio.getAttribute('aria-checked') === 'true';

/** The caption of the chosen radio; null when none is chosen. */
export function readRadios(radios: readonly Element[], sight: Sight): Sighting {
  const chosen = radios.filter(isChosen);
  const [only] = chosen;
  if (!only) return readAs(null);
  if (chosen.length > 1) return unsure('two-candidates');
  const caption = captionOf(only, radios, sight);
  return caption ? readAs(caption) : unsure('state-not-shown');
}

/** Label by `for`, label around, the element's own text, else the text up to the next radio. */
export function captionOf(radio: Element, among: readonly Element[], sight: Sight): string | null {
  const label = radio.id ? radio.ownerDocument.querySelector(`label[for="${CSS.escape(radio.id)}"]`) : null;
  const around = label ?? radio.closest('label') ?? (radio.matches('input') ? null : radio);
  const own = around ? withoutInitials(shownTexts(around, sight)).join(' ') : '';
  if (own) return own;
  for (let at: Element = radio; ; ) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (among.some((each) => next === each || next?.contains(each))) break;
      const texts =
        next.nodeType === 3
          ? [tidy(next.nodeValue ?? '')]
          : next.nodeType === 1
            ? shownTexts(next as Element, sight)
            : [];
      const text = withoutInitials(texts.filter(Boolean)).join(' ');
      if (text) return text;
    }
    const parent: Element | null = at.parentElement;
    if (!parent || among.some((each) => each !== radio && parent.contains(each))) return null;
    at = parent;
  }
}
