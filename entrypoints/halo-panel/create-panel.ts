import type { PanelModel } from '../../lib/messages/panel-model';
import { send } from '../../lib/messages/send';
import type { Observation } from '../../lib/page/observation';
import { h } from './h';
import { keepCollapsed, readCollapsed } from './kept-fold';
import { createMarker } from './mark/create-marker';
import type { Panel } from './panel';
import type { RowActions } from './parts';
import { createMover } from './place/create-mover';
import { copyStructure, pointAt, unpoint } from './pointing';
import { renderOpen, renderPill, verdictWords } from './render';
import { createSpoken } from './spoken';
import { css } from './styles';
import { language, word } from './words';

const tag = 'halo-companion';

/** The panel over Halo's page: its own closed shadow root beside Halo's body, and no key pressed in it reaches Halo. */
export function createPanel(look: () => void): Panel {
  for (const left of document.querySelectorAll(tag)) left.remove();
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  const box = h('div', { class: 'box', ...language });
  const status = h('p', { class: 'status' });
  const spoken = createSpoken();
  const layer = h('div', { ...language });
  root.append(h('style', {}, css), box, layer, spoken.node);
  const marker = createMarker(
    layer,
    () => draw(),
    look,
    (area) => mover.avoid(area),
  );
  let collapsed = false;
  /** There is room for the open panel nowhere beside Halo's Save. */
  let crowded = false;
  const isFolded = () => collapsed || crowded;
  let shown: { model: PanelModel; seen: Observation } | null = null;

  // A button must not be replaced between the press and the release, or the click is lost. An open list swallows the release.
  let pressed = false;
  box.addEventListener('pointerdown', ({ target }) => {
    pressed = !(target as HTMLSelectElement).options;
  });
  const released = () => {
    if (pressed) setTimeout(draw);
    pressed = false;
  };
  const withKey = (key: string) => box.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  const draw = () => {
    if (!shown || pressed) return;
    const focused = root.activeElement?.getAttribute('data-key');
    const top = box.querySelector('.scroll')?.scrollTop ?? 0;
    const open = [...box.querySelectorAll('details[open]')].map((each) => each.getAttribute('data-key'));
    const parts = {
      ...shown,
      status,
      say,
      act,
      hint: marker.hint,
      marked: marker.marks,
      crowded,
      collapse: () => fold(!collapsed),
      drag: mover.drag,
    };
    const drawn = isFolded() ? renderPill(parts) : renderOpen(parts);
    const [head, next] = [box, drawn].map((each) => each.querySelector('header'));
    if (head && next?.isEqualNode(head)) {
      // It stays while it says the same: its list may be open, and would close.
      while (head.nextSibling) head.nextSibling.remove();
      next.remove();
      head.after(...drawn.childNodes);
    } else box.replaceChildren(drawn);
    for (const key of open) box.querySelector(`details[data-key="${key}"]`)?.setAttribute('open', '');
    const scroll = box.querySelector('.scroll');
    if (scroll) scroll.scrollTop = top;
    // Where that button is gone the next key would be Halo's: Escape throws its form away.
    if (focused) (withKey(focused) ?? withKey('fold'))?.focus();
    if (!host.isConnected) document.documentElement.append(host);
    spoken.stands(verdictWords(parts), marker.hint);
    mover.settle();
  };
  const mover = createMover(box, (next) => {
    crowded = next;
    draw();
  });
  const say = (text: string) => {
    status.textContent = text;
    spoken.say(text);
  };
  const act: RowActions = {
    show(row) {
      if (!shown || !row.jump || row.field === null) return;
      const { model, seen } = shown;
      const goal = { ...row.jump, field: row.field, label: row.label };
      const isHere = goal.page === seen.page && goal.recordId === seen.recordId;
      if (!isHere) {
        void send('page.jump', { instance: seen.instance, ...goal }).then(
          ({ ok }) => ok || say(word('no_answer')),
        );
        return;
      }
      marker.follow({ id: crypto.randomUUID(), ...goal });
      marker.looked(seen, model.aliases);
    },
    point: (row) => shown && void pointAt({ host, layer }, row, shown.seen).then(say),
    unpoint: (row) => shown && void unpoint(row, shown.seen).then(say),
    copyStructure: () => shown && void copyStructure(shown.seen).then(say),
    dismiss: () => marker.dismiss(),
  };
  const fold = (next: boolean) => {
    collapsed = next;
    draw();
    box.querySelector<HTMLElement>('[data-key=fold]')?.focus();
    void keepCollapsed(next);
  };
  // Escape in Halo's edit mode throws the form away: keys pressed here end here, before any listener of Halo's that can be outrun.
  const keys = (event: KeyboardEvent) => {
    // While the admin points at something, Escape calls that off.
    if (event.target !== host || layer.querySelector('.sheet')) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    if (event.key === 'Escape' && !isFolded()) fold(true);
    const isOnHandle = root.activeElement?.getAttribute('data-key') === 'move';
    if (isOnHandle && mover.step(event)) event.preventDefault();
  };
  const names = ['keydown', 'keypress', 'keyup'] as const;
  const releases = ['pointerup', 'pointercancel'] as const;
  const removed = new AbortController();
  const first = { capture: true, signal: removed.signal };
  for (const name of names) window.addEventListener(name, keys, first);
  for (const name of releases) window.addEventListener(name, released, first);
  void readCollapsed().then((kept) => {
    if (kept === collapsed) return;
    collapsed = kept;
    draw();
  });
  return {
    host,
    marker,
    looked: mover.looked,
    show(model, seen) {
      if (shown?.seen.recordId !== seen.recordId || shown.seen.page !== seen.page) say('');
      shown = { model, seen };
      draw();
    },
    silent() {
      if (!shown) return;
      const headline = word('not_checked');
      const model: PanelModel = {
        ...shown.model,
        outcome: 'cantTell',
        headline,
        next: word('reload'),
        instead: null,
        rows: [],
      };
      shown = { ...shown, model };
      draw();
    },
    hide() {
      shown = null;
      spoken.stands('', null);
      marker.looked(null, []);
      host.remove();
    },
    remove() {
      shown = null;
      removed.abort();
      marker.remove();
      mover.remove();
      host.remove();
    },
  };
}
