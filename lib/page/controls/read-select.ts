import { isEmptyWord } from '../../core/empty-words';
import { saysMore } from '../names';
import { noAnswer } from '../no-answer';
import { tidy } from '../normalise';
import type { Sight } from '../sight';
import { ambiguous, readAs, type Sighting, unsure } from '../sighting';
import { shownText, shownTexts, withoutInitials } from './shown-text';

const single =
  '[class*="ingle-value"],[class*="ingleValue"],.Select-value-label,.ui.dropdown > .text:not(.default)';
const tagText =
  '[class*="multi-value__label"],[class*="multiValueLabel"],[class*="MultiValueLabel"],.Select-value-label,a.ui.label,[class*="Chip-label"],[class*="chip__label"],[class*="selection-item-content"]';
/** A name chosen among several. */
export const tag =
  '[class*="multi-value"],[class*="multiValue"],[class*="Chip-label"],[class*="chip__label"],[class*="selection-item-content"]';
const placeholder = '[class*="placeholder"],.ui.dropdown > .default.text';
const coming = '[class*="oading-indicator"],[class*="oadingIndicator"],[aria-busy=true]';
const asksToChoose =
  /^(select|choose|pick|search|type to search)\b[^.…]*(\.{3}|…)$|^(please )?(select|choose|pick)( an?| one)?( \w+)?$/i;
/** The same in German, Dutch, French, Spanish and Portuguese. */
const asksElsewhere =
  /^[-–\s]*(bitte )?(aus)?(wählen|wähle|auswahl)\b|\b(auswählen|wählen)[\s.…-]*$|^(selecteer|kies|maak een keuze|sélectionne[rz]?|choisi(r|ssez)|veuillez|selecciona?|seleccionar?|seleccione|elija|elegir|selecion[ae]r?|escolh[ae]r?)(?=\s|\.|…|$)/iu;

/** Is this the text of a dropdown with nothing chosen? */
export const isPlaceholder = (text: string): boolean =>
  asksToChoose.test(text) ||
  asksElsewhere.test(text) ||
  isEmptyWord(text.replace(/^[-–—\s]+|[-–—\s]+$/g, ''));

/** The chosen text of a dropdown drawn by script (react-select, Semantic), or its tags. The hidden twin holds an id and is not read. */
export function readSelect(box: Element, sight: Sight): Sighting {
  const tags = outermost([...box.querySelectorAll(tagText)].filter((each) => sight.shown(each)));
  const chosen = outermost([...box.querySelectorAll(single)].filter((each) => sight.shown(each)));
  if (shownTexts(box, sight).some(saysMore) && tags.length > 0) return ambiguous;
  if (tags.length > 0 && (box.querySelector(tag) || box.matches('.multiple') || tags.length > 1)) {
    return readAs(tags.map((each) => withoutInitials(shownTexts(each, sight)).join(' ')));
  }
  if (chosen.length > 1) return ambiguous;
  const one = chosen[0];
  if (one) {
    const text = shownText(one, sight);
    return text ? readAs(text) : unsure(text === null ? 'two-candidates' : 'state-not-shown');
  }
  const [asks] = [...box.querySelectorAll(placeholder)].filter((each) => sight.shown(each));
  if (asks) {
    const isComing = noAnswer.test(tidy(asks.textContent ?? '')) || box.querySelector(coming);
    return isComing ? unsure('not-loaded') : readAs(null);
  }
  return byStructure(box, sight);
}

/** Without class names: the only text in the box, unless the input is described by it (a placeholder). */
function byStructure(box: Element, sight: Sight): Sighting {
  const input = box.querySelector('[role=combobox],input');
  const described = input?.getAttribute('aria-describedby');
  const hint = described ? box.ownerDocument.getElementById(described) : null;
  const texts = withoutInitials(shownTexts(box, sight).filter((each) => /[\p{L}\p{N}*]/u.test(each)));
  const text = texts.join(' ');
  if (hint && box.contains(hint) && tidy(hint.textContent ?? '') === text) return readAs(null);
  const names = chipsIn(box, sight);
  if (names.length > 0) return names.join() === texts.join() ? readAs(names) : ambiguous;
  if (texts.length === 1 && text) return readAs(isPlaceholder(text) ? null : text);
  return unsure('unknown-control');
}

/** Names with a button each that says it takes this very name away. */
const chipsIn = (box: Element, sight: Sight): string[] =>
  [...box.querySelectorAll('[role=button][aria-label],button[aria-label]')].flatMap((button) => {
    const chip = button.parentElement;
    const name = chip && sight.shown(chip) ? shownTexts(chip, sight).join(' ') : '';
    return name && tidy(button.getAttribute('aria-label') ?? '').endsWith(` ${name}`) ? [name] : [];
  });

const outermost = (all: Element[]) =>
  all.filter((each) => !all.some((other) => other !== each && other.contains(each)));
