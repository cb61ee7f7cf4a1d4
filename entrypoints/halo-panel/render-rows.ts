import type { PanelRow } from '../../lib/messages/panel-model';
import { h } from './h';
import { marks } from './marks';
import type { Parts, RowActions } from './parts';

/** What is to be changed, open; what is right, folded away. */
export function renderRows({ model: { rows }, act }: Parts): HTMLElement | null {
  const renderRow = (row: PanelRow) => rowOf(row, act);
  if (rows.length === 0) return null;
  const quiet = rows.filter((row) => row.outcome === 'passed' || row.outcome === 'inapplicable');
  const open = rows.filter((row) => !quiet.includes(row));
  const right = quiet.filter((row) => row.outcome === 'passed').length;
  return h(
    'div',
    {},
    open.length > 0 ? h('ul', {}, ...open.map(renderRow)) : null,
    quiet.length > 0
      ? h(
          'details',
          { 'data-key': 'quiet' },
          h(
            'summary',
            { 'data-key': 'summary' },
            right === 1 ? '1 setting is right' : `${right} settings are right`,
          ),
          h('ul', {}, ...quiet.map(renderRow)),
        )
      : null,
  );
}

function rowOf(row: PanelRow, act: RowActions): HTMLElement {
  const [sign, word] = marks[row.outcome];
  return h(
    'li',
    { class: row.outcome, 'data-check': row.check, 'data-outcome': row.outcome, title: row.why },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    h(
      'div',
      {},
      h('b', {}, row.label),
      h('span', { class: 'spoken' }, ` ${word}.`),
      h('dl', {}, ...pair('Needs', row.expected), ...(row.seen === null ? [] : pair('Shows', row.seen))),
      row.say && h('p', {}, row.say),
      row.fix && h('p', { class: 'fix' }, row.fix),
      ...actionsOf(row, act),
    ),
  );
}

function actionsOf(row: PanelRow, act: RowActions): HTMLElement[] {
  const button = (key: string, text: string, name: string, onclick: () => void) =>
    h('button', { 'data-key': `${key}-${row.check}`, 'aria-label': name, onclick }, text);
  const all: HTMLElement[] = [];
  if (row.jump && ['failed', 'cantTell', 'warned'].includes(row.outcome))
    all.push(button('show', 'Show field', `Show ${row.label} in Halo`, () => act.show(row)));
  if (row.pointable)
    all.push(
      button('point', 'Point at it', `Point at ${row.label}`, () => act.point(row)),
      button('structure', 'Copy page structure', 'Copy page structure', act.copyStructure),
    );
  if (row.pointed)
    all.push(button('unpoint', 'Forget pointing', `Forget pointing at ${row.label}`, () => act.unpoint(row)));
  return all.length > 0 ? [h('div', { class: 'acts' }, ...all)] : [];
}

const pair = (name: string, text: string) => [h('dt', {}, name), h('dd', {}, text)];
