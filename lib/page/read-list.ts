import { tidy } from './normalise';

const rows = '.rt-tbody [role=row], .rt-tbody .rt-tr, tbody > tr';
const cells = '[role=gridcell], .rt-td, td';
const counter = /^1\s*-\s*(\d+)\s+of\s+(\d+)$/i;
const longest = 500;

/**
 * The cells of every row of a list of records, row by row; null unless the list's counter says that all are shown ("1-7 of 7") and
 * as many are there. A list still loading, empty, filtered by a search or spread over pages says nothing of what is missing in it.
 */
export function readWholeList(body: Element): string[][] | null {
  const counts = [...body.querySelectorAll('span,div')].flatMap((each) => {
    const text = each.textContent ?? '';
    const found = text.length < 40 ? counter.exec(tidy(text)) : null;
    return found?.[1] === found?.[2] && found?.[1] !== undefined ? [Number(found[1])] : [];
  });
  const shown = [...body.querySelectorAll(rows)]
    .map((row) => [...row.querySelectorAll(cells)].map((each) => tidy(each.textContent ?? '')))
    .map((texts) => texts.filter((text) => text !== ''))
    .filter((texts) => texts.length > 0);
  const searched = [
    ...body.querySelectorAll<HTMLInputElement>('.list-screen input, input[type=search]'),
  ].some((each) => each.value !== '');
  const [total] = counts;
  const isWhole = new Set(counts).size === 1 && shown.length === total && shown.length <= longest;
  return isWhole && !searched ? shown : null;
}
