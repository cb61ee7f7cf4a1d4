import { tidy } from './normalise';

const values = /^(value|current( value)?|setting)$/i;
/** Over names and over what explains them. */
const besides =
  /^(setting|name|field|option|property|permission|notes?|description|help|comments?|remarks?|)$/i;

/**
 * In a table with one column for names, then one for values, and others that explain: the cell with the value of the name in this
 * element. Null in every other table, such as a history of changes.
 */
export function valueCellOf(element: Element): Element | null {
  const cell = element.closest('td,th');
  const row = cell?.parentElement;
  const heads = [...(cell?.closest('table')?.rows[0]?.cells ?? [])];
  if (!cell || !row || heads.length < 3 || row.children.length !== heads.length) return null;
  const areHeads = heads.every((each) => each.localName === 'th' || each.closest('thead'));
  if (!areHeads || heads.some((each) => each.parentElement === row || each.colSpan > 1)) return null;
  const texts = heads.map((each) => tidy(each.textContent ?? ''));
  const isTold = texts.every((text, nth) => (nth === 1 ? values : besides).test(text));
  return isTold && row.children[0] === cell ? (row.children[1] ?? null) : null;
}
