import type { PanelValue } from '../../lib/messages/panel-model';
import { h } from './h';
import type { Parts } from './parts';

/** The values to carry over, in the vendor's own form, each with a button that copies it. */
export function renderValues({ model, status }: Parts): HTMLElement | null {
  if (model.values.length === 0) return null;
  return h(
    'div',
    { class: 'part' },
    h('h2', {}, model.profile ? `To paste into ${model.profile.name}` : 'To copy'),
    ...model.values.map((value) => renderValue(value, status)),
  );
}

function renderValue(value: PanelValue, status: HTMLElement): HTMLElement {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value.form);
      status.textContent = `${value.label} copied.`;
    } catch {
      status.textContent = `The browser refused to copy. Select the text of ${value.label} and copy it yourself.`;
    }
  };
  return h(
    'div',
    { class: 'value', 'data-value': value.name },
    h('b', {}, value.label),
    h('code', {}, value.form || '(leave empty)'),
    h(
      'button',
      {
        'data-key': `copy-${value.name}`,
        'aria-label': `Copy ${value.label}`,
        disabled: value.form === '',
        onclick: () => void copy(),
      },
      'Copy',
    ),
    value.note && h('p', {}, value.note),
  );
}
