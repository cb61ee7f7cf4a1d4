import { collect } from './collect-material';
import type { Label, Labels } from './find-labels';
import { emptyMaterial, type Material } from './material';
import { tidy } from './normalise';
import { isLevel } from './plain-text';
import type { Sight } from './sight';

const radio = 'input[type=radio],[role=radio]';
const control = 'input,select,textarea,button,[role]:not([role=cell],[role=gridcell],[role=rowheader])';
const mark = /^[✓✔●☑]?$/u;
/** How far above a name its cell may be. */
const farthest = 2;

/** The level over the column that is chosen in a name's row, and what it was read from. */
export interface Chosen {
  readonly level: string;
  readonly from: Material;
}

/**
 * The level of a name in a matrix drawn without a table: a row of heads, each a level, over rows of a name and as many cells, of which
 * one is chosen, by radios or by one mark among empty cells. Null where any part of it is otherwise.
 */
export function chosenInMatrix(label: Label, labels: Labels, sight: Sight): Chosen | null {
  let cell = label.element;
  for (let step = 0; step <= farthest && !cell.matches('td,th'); step += 1) {
    const parent = cell.parentElement;
    if (!parent || cell === sight.root || labels.countIn(cell) > 1) return null;
    const rows = flatRows(parent, cell, labels) ?? rowsAround(parent, cell);
    if (rows) return chosenIn(rows, cell, sight);
    cell = parent;
  }
  return null;
}

/** All cells are children of one element, the heads those before the first name. */
function flatRows(grid: Element, name: Element, labels: Labels): Element[][] | null {
  if (grid.childElementCount < 6) return null;
  const cells = [...grid.children];
  const width = cells.findIndex((each) => labels.countIn(each) > 0);
  if (width < 3 || !isLevelIn(cells[width - 1])) return null;
  if (cells.length % width !== 0 || cells.indexOf(name) % width !== 0) return null;
  return cells.flatMap((_, at) => (at % width === 0 ? [cells.slice(at, at + width)] : []));
}

/** Each row is an element of its own. */
function rowsAround(row: Element, name: Element): Element[][] | null {
  const width = row.childElementCount;
  const head = row.parentElement?.firstElementChild;
  if (width < 3 || row.firstElementChild !== name || !head || head === row) return null;
  if (!isLevelIn(head.lastElementChild)) return null;
  const rows = [...(row.parentElement?.children ?? [])].map((each) => [...each.children]);
  return rows.every((each) => each.length === width) ? rows : null;
}

const isLevelIn = (cell: Element | null | undefined): boolean => isLevel(tidy(cell?.textContent ?? ''));

function chosenIn([head = [], ...rows]: readonly Element[][], name: Element, sight: Sight): Chosen | null {
  const levels = head.slice(1).map((each) => tidy(each.textContent ?? ''));
  const areHeads =
    levels.every(isLevel) &&
    new Set(levels).size === levels.length &&
    head.every((each) => sight.shown(each) && !each.querySelector(control));
  const chosen = areHeads ? rows.map((row) => chosenAt(row, levels, sight)) : [null];
  const row = rows.findIndex(([first]) => first === name);
  const at = chosen[row] ?? null;
  const [over, below] = at === null ? [] : [head[at + 1], rows[row]?.[at + 1]];
  if (at === null || !over || !below || chosen.includes(null) || !isUnder(below, over)) return null;
  const from = emptyMaterial();
  for (const each of rows[row] ?? []) if (each !== name) collect(each, sight, new Set(), from);
  return { level: levels[at] ?? '', from };
}

/** The place of the one chosen cell of a row; null where that cannot be told. */
function chosenAt(
  [name, ...cells]: readonly Element[],
  levels: readonly string[],
  sight: Sight,
): number | null {
  if (!name || name.querySelector(control) || isLevelIn(name)) return null;
  const radios = cells.map((cell) => cell.querySelectorAll(radio));
  const isOn = radios.some(({ length }) => length > 0)
    ? radios.map((own, at) => (areSpare(own, cells[at], levels[at]) ? isChosen(own[0]) : null))
    : cells.map((cell) => (isMark(cell) ? tidy(cell.textContent ?? '') !== '' : null));
  const names = new Set(radios.map(([own]) => own?.getAttribute('name')));
  const at = isOn.indexOf(true);
  const isTold = !isOn.includes(null) && at >= 0 && isOn.lastIndexOf(true) === at && names.size === 1;
  const cell = cells[at];
  return isTold && cell && sight.shown(cell) ? at : null;
}

/** One radio alone in its cell, or called what its column is. */
const areSpare = (own: ArrayLike<Element>, cell?: Element, level?: string): boolean => {
  const spoken = own[0]?.getAttribute('aria-label');
  return own.length === 1 && tidy(cell?.textContent ?? '') === '' && (!spoken || tidy(spoken) === level);
};

const isChosen = (own: Element | undefined): boolean =>
  own instanceof HTMLInputElement ? own.checked : own?.getAttribute('aria-checked') === 'true';

const isMark = (cell: Element): boolean =>
  cell.childElementCount === 0 && mark.test(tidy(cell.textContent ?? ''));

/** Is it drawn below its head too? */
function isUnder(cell: Element, head: Element): boolean {
  const own = cell.getBoundingClientRect();
  const over = head.getBoundingClientRect();
  const middle = (own.left + own.right) / 2;
  return middle >= over.left && middle <= over.right && own.top >= over.bottom - 1;
}
