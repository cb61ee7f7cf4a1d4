import { collect } from '../collect-material';
import { emptyMaterial } from '../material';
import { normalise, tidy } from '../normalise';
import { isSentence } from '../plain-text';
import type { Sight } from '../sight';
import { ambiguous, notShown, readAs, type Sighting } from '../sighting';
import { withoutInitials } from './shown-text';

const isChosen = (radio: Element) =>
  radio.matches('input')
    ? (radio as HTMLInputElement).checked
    : radio.getAttribute('aria-checked') === 'true';

/** The caption of the chosen radio; null when none is chosen. `label` is the name of the group. */
export function readRadios(radios: readonly Element[], sight: Sight, label = ''): Sighting {
  const chosen = radios.filter(isChosen);
  const [only] = chosen;
  if (new Set(radios.map((each) => each.getAttribute('name'))).size > 1) return ambiguous;
  if (!only) return readAs(null);
  if (chosen.length > 1) return ambiguous;
  const caption = captionOf(only, radios, sight, label);
  return caption ? readAs(caption) : notShown;
}

/** The caption of one choice or box: label by `for`, label around, the element's own text, what stands alone with it, else the text on the side where all have theirs. */
export function captionOf(
  radio: Element,
  among: readonly Element[],
  sight: Sight,
  label = '',
): string | null {
  const named = radio.id ? radio.ownerDocument.querySelector(`label[for="${CSS.escape(radio.id)}"]`) : null;
  const around = named ?? radio.closest('label') ?? (radio.matches('input') ? null : radio);
  const own = around ? captionIn([...around.childNodes], sight, label) : null;
  if (own) return own;
  const spoken = tidy(radio.getAttribute('aria-label') ?? '');
  if (spoken) return spoken;
  const at = alone(radio, among);
  if (at !== radio) {
    const beside = captionIn([...at.childNodes], sight, label);
    if (beside) return beside;
  }
  return headOf(radio, among) ?? captionInRow(at, among, sight, label);
}

/** In a table whose columns are the choices, one to a cell: the head of the column. */
function headOf(radio: Element, among: readonly Element[]): string | null {
  const cells = among.map((each) => each.closest('td'));
  const row = cells[0]?.parentElement;
  const table = row?.closest('table');
  const heads = [...(table?.querySelectorAll('thead > tr') ?? [])];
  const all = [...(heads[0]?.children ?? [])];
  if (!row || heads.length !== 1 || all.length !== row.children.length) return null;
  if (table?.querySelector('[colspan],[rowspan]') || new Set(cells).size < among.length) return null;
  const texts = cells.map((cell) => tidy((cell && all[[...row.children].indexOf(cell)]?.textContent) ?? ''));
  return new Set(texts).size < texts.length ? null : texts[among.indexOf(radio)] || null;
}

/** The outermost element that holds this choice and no other. */
function alone(radio: Element, among: readonly Element[]): Element {
  let at = radio;
  for (let parent = at.parentElement; parent && among.length > 1; parent = at.parentElement) {
    const outer = parent;
    if (among.some((each) => each !== radio && outer.contains(each))) break;
    at = outer;
  }
  return at;
}

/** The first line of text, without pills and initials; null where it is not one text. */
function captionIn(nodes: readonly Node[], sight: Sight, label: string): string | null {
  const inside = emptyMaterial();
  for (const node of nodes) collect(node, sight, new Set(), inside);
  const lines = inside.all
    .map(({ pieces }) => withoutInitials(pieces).filter((text) => !isSentence(text) || pieces.length === 1))
    .filter(([first]) => first !== undefined && (label === '' || normalise(first) !== normalise(label)));
  const [first] = lines;
  return first?.length === 1 ? (first[0] ?? null) : null;
}

/** In a row of choices and texts: the text after each, or before each; null where that is not the same for all. */
function captionInRow(at: Element, among: readonly Element[], sight: Sight, label: string): string | null {
  const row: { readonly node: Node; readonly text: string | null }[] = [];
  for (const node of at.parentElement?.childNodes ?? []) {
    if (among.some((each) => node === each || node.contains(each))) row.push({ node, text: null });
    else {
      const text = captionIn([node], sight, label);
      if (text && !isSentence(text)) row.push({ node, text });
    }
  }
  const order = row.map(({ text }) => (text === null ? 'R' : 'T')).join('');
  const place = row.findIndex(({ node }) => node === at);
  if (/^(RT)+$/.test(order)) return row[place + 1]?.text ?? null;
  return /^(TR)+$/.test(order) ? (row[place - 1]?.text ?? null) : null;
}
