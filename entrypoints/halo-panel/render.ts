import { send } from '../../lib/messages/send';
import { h } from './h';
import { marks } from './marks';
import type { Parts } from './parts';
import { isSecretWaiting, renderCapture } from './render-capture';
import { renderRows } from './render-rows';
import { renderValues } from './render-values';
import { word } from './words';

/** The verdict in words alone, as it is read out. */
export const verdictWords = ({ model, crowded }: Parts): string =>
  [`${marks[model.outcome][1]}.`, model.headline, model.next, crowded && word('no_room')]
    .filter(Boolean)
    .join(' ');

export function renderPill({ model, crowded, marked, act, collapse }: Parts): HTMLElement {
  const [sign, verdict] = marks[model.outcome];
  const told = crowded ? `${model.headline} ${word('no_room')}` : model.headline;
  return h(
    'button',
    {
      class: `pill ${model.outcome}`,
      'data-key': 'fold',
      'data-outcome': model.outcome,
      'aria-expanded': 'false',
      'aria-disabled': String(crowded && !marked),
      title: told,
      // Where a mark takes the room, letting go of it makes some; a hint without one takes none, and stays.
      onclick: crowded ? () => marked && act.dismiss() : collapse,
    },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    h(
      'span',
      { class: 'spoken' },
      crowded ? told : word('pill', { outcome: verdict, headline: model.headline }),
    ),
  );
}

export function renderOpen(parts: Parts): HTMLElement {
  const { model, status, collapse, drag, act } = parts;
  const { instead } = model;
  const [sign] = marks[model.outcome];
  const capture = renderCapture(parts);
  const settings = [renderRows(parts), renderValues(parts)];
  return h(
    'section',
    { class: 'panel', 'aria-label': 'Halo Companion' },
    h(
      'header',
      {},
      h(
        'button',
        {
          class: 'quiet move',
          'data-key': 'move',
          title: word('move_hint'),
          onpointerdown: (event) => drag(event as PointerEvent),
        },
        h('span', { 'aria-hidden': 'true' }, '⠿'),
        h('span', { class: 'spoken' }, word('move_companion')),
      ),
      renderChooser(parts),
      h(
        'button',
        {
          class: 'quiet',
          'data-key': 'fold',
          'aria-expanded': 'true',
          title: word('collapse'),
          onclick: collapse,
        },
        h('span', { 'aria-hidden': 'true' }, '›'),
        h('span', { class: 'spoken' }, word('collapse_companion')),
      ),
    ),
    h(
      'div',
      { class: `headline ${model.outcome}`, 'data-outcome': model.outcome },
      h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
      h(
        'div',
        {},
        h('strong', {}, model.headline),
        model.next && h('p', {}, model.next),
        instead &&
          h(
            'div',
            { class: 'acts' },
            h('button', { 'data-key': 'instead', onclick: () => act.show(instead) }, instead.text),
          ),
      ),
    ),
    h(
      'div',
      { class: 'scroll' },
      ...(isSecretWaiting(parts) ? [capture, ...settings] : [...settings, capture]),
    ),
    renderHint(parts),
    status,
  );
}

function renderHint({ hint, act }: Parts): HTMLElement | null {
  if (!hint) return null;
  return h(
    'div',
    { class: 'hint' },
    h('p', {}, hint),
    h(
      'button',
      { 'data-key': 'dismiss', 'aria-label': word('hide_mark'), onclick: act.dismiss },
      word('hide'),
    ),
  );
}

function renderChooser({ model, seen: { instance }, say }: Parts): HTMLElement {
  const choose = ({ target }: Event) => {
    const chooser = target as HTMLSelectElement;
    void send('page.chooseProfile', { instance, profileId: chooser.value }).then(({ ok }) => {
      if (ok) return;
      chooser.value = model.profile?.id ?? '';
      say(word('no_answer'));
    });
  };
  return h(
    'label',
    {},
    h('span', { class: 'spoken' }, word('integration_to_prepare')),
    h(
      'select',
      { 'data-key': 'profile', onchange: choose },
      model.profile
        ? null
        : h('option', { value: '', selected: true, disabled: true }, word('choose_integration')),
      ...model.profiles.map(({ id, name }) =>
        h('option', { value: id, selected: id === model.profile?.id }, name),
      ),
    ),
  );
}
