import type { PanelRow } from '../../lib/messages/panel-model';
import { h } from './h';
import { marks } from './marks';
import type { Parts, RowActions } from './parts';
import { counted, word } from './words';

/** What is to be changed, open; what is right, folded away. */
export function renderRows({ model: { rows }, act }: Parts): HTMLElement | null {
  const renderRow = (row: PanelRow) => rowOf(row, act);
  if (rows.length === 0) return null;
  const quiet = rows.filter((row) => row.outcome === 'passed' || row.outcome === 'inapplicable');
  const open = rows.filter((row) => !quiet.includes(row));
  const here = open.filter((row) => row.tab === null);
  const tabs = [...new Set(open.flatMap((row) => row.tab ?? []))];
  const right = quiet.filter((row) => row.outcome === 'passed').length;
  return h(
    'div',
    {},
    here.length > 0 ? h('ul', {}, ...here.map(renderRow)) : null,
    open.some((row) => row.pointable)
      ? h(
          'div',
          { class: 'part acts' },
          h('button', { 'data-key': 'structure', onclick: act.copyStructure }, word('copy_structure')),
        )
      : null,
    ...tabs.map((tab) => renderWaiting(tab, open)),
    quiet.length > 0
      ? h(
          'details',
          { 'data-key': 'quiet' },
          h('summary', { 'data-key': 'summary' }, counted('settings_right', right)),
          h('ul', {}, ...quiet.map(renderRow)),
        )
      : null,
  );
}

/** The rows whose fields lie on a tab that is not open: short, because one thing mends them all. */
function renderWaiting(tab: string, open: readonly PanelRow[]): HTMLElement {
  const rows = open.filter((row) => row.tab === tab);
  return h(
    'div',
    { class: 'waiting' },
    h('h2', {}, word('on_tab', { tab, count: rows.length })),
    h(
      'ul',
      {},
      ...rows.map((row) =>
        lineOf(
          row,
          h('b', {}, row.label),
          spokenOutcome(row),
          row.expected === row.label ? null : ` ${row.expected}`,
        ),
      ),
    ),
  );
}

function rowOf(row: PanelRow, act: RowActions): HTMLElement {
  return lineOf(
    row,
    h('b', {}, row.label),
    spokenOutcome(row),
    h(
      'dl',
      {},
      ...pair(word('needs'), row.expected),
      ...(row.seen === null ? [] : pair(word('shows'), row.seen)),
    ),
    row.say && h('p', {}, row.say),
    row.fix && h('p', { class: 'fix' }, row.fix),
    ...actionsOf(row, act),
  );
}

const lineOf = (row: PanelRow, ...told: (Node | string | null)[]): HTMLElement =>
  h(
    'li',
    { class: row.outcome, 'data-check': row.check, 'data-outcome': row.outcome, title: row.why },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, marks[row.outcome][0]),
    h('div', {}, ...told),
  );

const spokenOutcome = ({ outcome }: PanelRow): HTMLElement =>
  h('span', { class: 'spoken' }, ` ${marks[outcome][1]}.`);

function actionsOf(row: PanelRow, act: RowActions): HTMLElement[] {
  const button = (key: string, text: string, name: string, onclick: () => void) =>
    h('button', { 'data-key': `${key}-${row.check}`, 'aria-label': name, onclick }, text);
  const all: HTMLElement[] = [];
  if (row.jump && ['failed', 'cantTell', 'warned'].includes(row.outcome))
    all.push(
      button('show', word('show_field'), word('show_label', { label: row.label }), () => act.show(row)),
    );
  if (row.pointable)
    all.push(
      button('point', word('point_at_it'), word('point_at', { label: row.label }), () => act.point(row)),
    );
  if (row.pointed)
    all.push(
      button('unpoint', word('forget_pointing'), word('forget_pointing_at', { label: row.label }), () =>
        act.unpoint(row),
      ),
    );
  return all.length > 0 ? [h('div', { class: 'acts' }, ...all)] : [];
}

const pair = (name: string, text: string) => [h('dt', {}, name), h('dd', {}, text)];
