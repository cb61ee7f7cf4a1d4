import { describe, expect, it } from 'vitest';
import { saysAbsent } from '../../../lib/page/read-absence';
import { readWholeList } from '../../../lib/page/read-list';
import { recogniseList } from '../../../lib/page/recognise';

const list = (counter: string, ...names: string[]): Element => {
  document.body.innerHTML = `<div class="list-screen"><span class="list-counter"><b>${counter}</b></span>
    <div class="rt-tbody">${names
      .map((name) => `<div class="rt-tr" role="row"><div class="rt-td" role="gridcell">${name}</div></div>`)
      .join('')}</div></div>`;
  return document.body;
};

describe('a list of records', () => {
  it('shown in full is read row by row', () => {
    expect(readWholeList(list('1-2 of 2', 'Gradient', 'Manager'))).toEqual([['Gradient'], ['Manager']]);
  });

  it.each([
    ['spread over pages', '1-2 of 60', ['Gradient', 'Manager']],
    ['on a later page', '3-4 of 4', ['Gradient', 'Manager']],
    ['still loading', '1-2 of 2', []],
    ['empty', '0-0 of 0', []],
    ['with rows missing', '1-3 of 3', ['Gradient', 'Manager']],
  ])('%s says nothing', (_, counter, names) => {
    expect(readWholeList(list(counter, ...names))).toBeNull();
  });

  it('is known by its address, and an agents’ list, which hides the inactive, is not', () => {
    const at = (pathname: string, search = '') =>
      recogniseList({ origin: 'https://acme.halopsa.com', pathname, search });
    expect(at('/config/agents/roles/')).toEqual({ page: 'role', instance: 'https://acme.halopsa.com' });
    expect(at('/config/agents/roles', '?id=r1')).toBeNull();
    expect(at('/config/agents/agents', '?id=7')).toBeNull();
    expect(at('/tickets')).toBeNull();
  });
});

it('a record that Halo says is not there is absent; one that is loading or mentions it is not', () => {
  const says = (html: string) => {
    document.body.innerHTML = html;
    return saysAbsent(document.body);
  };
  expect(says('<div class="please-wait">This record could not be found.</div>')).toBe(true);
  expect(says('<div class="please-wait">Please wait...</div>')).toBe(false);
  expect(says('<p>If this record could not be found, ask your administrator.</p>')).toBe(false);
});
