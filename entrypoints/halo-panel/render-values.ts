import type { PanelValue } from '../../lib/messages/panel-model';
import { h } from './h';
import type { Parts } from './parts';
import { word } from './words';

/** The values to carry over, in the vendor's own form, each with a button that copies it. */
export function renderValues({ model, say }: Parts): HTMLElement | null {
  if (model.values.length === 0) return null;
  return h(
    'div',
    { class: 'part' },
    h('h2', {}, model.profile ? word('to_paste_into', { name: model.profile.name }) : word('to_copy')),
    ...model.values.map((value) => renderValue(value, say)),
  );
}

function renderValue(value: PanelValue, say: Parts['say']): HTMLElement {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value.form);
      say(word('copied', { label: value.label }));
    } catch {
      say(word('refused_to_copy', { label: value.label }));
    }
  };
  return h(
    'div',
    { class: 'value', 'data-value': value.name },
    h('b', {}, value.label),
    h('code', {}, value.form || word('leave_empty')),
    h(
      'button',
      {
        'data-key': `copy-${value.name}`,
        'aria-label': word('copy_label', { label: value.label }),
        disabled: value.form === '',
        onclick: () => void copy(),
      },
      word('copy'),
    ),
    value.note && h('p', {}, value.note),
  );
}
