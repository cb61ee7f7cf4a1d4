import { tidy } from '../normalise';
import { readAs, type Sighting, unsure } from '../sighting';
import { isPlaceholder } from './read-select';

/** A native dropdown: the text of what is chosen, several as a list. */
export function readNative(select: HTMLSelectElement): Sighting {
  const chosen = [...select.options].filter((option) => option.selected);
  const texts = chosen.map((option) => tidy(option.text)).filter((text) => text !== '');
  if (select.multiple) return readAs(texts.length > 0 ? texts : null);
  const [text] = texts;
  if (!text || (isPlaceholder(text) && ['', '0', '-1', text].includes(chosen[0]?.value ?? '')))
    return readAs(null);
  return readAs(text);
}

/** A text field; a password's characters are never read. */
export function readInput(input: HTMLInputElement | HTMLTextAreaElement): Sighting {
  if (input.type === 'password') return unsure('unknown-control');
  return readAs(input.value.trim() || null);
}
