import { tidy } from '../normalise';
import { readAs, type Sighting, unsure } from '../sighting';
import { isPlaceholder } from './read-select';

/** A native dropdown: the text of what is chosen, several as a list; a choice without a value is none. */
export function readNative(select: HTMLSelectElement): Sighting {
  const chosen = [...select.options].filter((option) => option.selected);
  const texts = chosen.filter((option) => !isNone(option)).map((option) => tidy(option.text));
  if (select.multiple) return readAs(texts.length > 0 ? texts : null);
  // A choice among nothing has not been filled yet.
  if (texts.length === 0 && select.options.length < 2) return unsure('not-loaded');
  return readAs(texts[0] ?? null);
}

function isNone(option: HTMLOptionElement): boolean {
  const text = tidy(option.text);
  // An empty value may also be the id of "No": only what does not answer is a request to choose.
  if (option.getAttribute('value') === '') return !/^(yes|no|no access)$/i.test(text);
  return text === '' || (isPlaceholder(text) && ['0', '-1', text].includes(option.value));
}

/** A text field; a password's characters are never read. */
export function readInput(input: HTMLInputElement | HTMLTextAreaElement): Sighting {
  if (input.type === 'password') return unsure('unknown-control');
  return readAs(input.value.trim() || null);
}
