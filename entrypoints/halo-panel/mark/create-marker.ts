import type { PanelGoal } from '../../../lib/messages/panel-model';
import { send } from '../../../lib/messages/send';
import type { Alias } from '../../../lib/page/alias';
import type { Observation, Reading } from '../../../lib/page/observation';
import { loadedReader } from '../../../lib/page/reader';
import { word } from '../words';
import { createRing, type RingArea } from './ring';

export interface Marker {
  /** A row asks for its field; what was marked before is let go. */
  follow(goal: PanelGoal): void;
  /** The page has been read anew. */
  looked(seen: Observation | null, aliases: readonly Alias[]): void;
  /** What the panel says about the field to mark, and null when nothing is to be marked. */
  readonly hint: string | null;
  /** A field is marked, not only waited for. */
  readonly marks: boolean;
  dismiss(): void;
  remove(): void;
}

const known = (reading: Reading | undefined): string | null =>
  reading?.state === 'read' ? JSON.stringify(reading.value) : null;

/**
 * Marks one field on the page until it changes or the admin has had enough of it. It opens nothing in Halo: while the field is not on
 * show, it says which tab has it, and waits.
 */
export function createMarker(
  layer: HTMLElement,
  changed: () => void,
  look: () => void,
  moved: (area: RingArea | null) => void,
): Marker {
  const ring = createRing(layer, look, moved);
  const done = new Set<string>();
  let goal: PanelGoal | null = null;
  let before: string | null = null;
  let shown = false;
  let hint: string | null = null;
  let marked = false;
  const clear = () => {
    goal = null;
    before = null;
    shown = false;
    hint = null;
    marked = false;
    ring.around([]);
  };
  return {
    get hint() {
      return hint;
    },
    get marks() {
      return marked;
    },
    follow(next) {
      if (done.has(next.id)) return;
      done.add(next.id);
      clear();
      goal = next;
      void send('page.marked', { id: next.id });
    },
    looked(seen, aliases) {
      if (!goal) return;
      const here =
        seen?.page === goal.page &&
        (goal.page === 'api' || goal.recordId === null || goal.recordId === seen.recordId);
      if (!seen || !here) return clear();
      const now = known(seen.fields[goal.field]);
      if (shown && now !== null && before !== null && now !== before) {
        clear();
        return changed();
      }
      before ??= now;
      const elements = loadedReader()?.findField(document, seen, goal.field, aliases) ?? [];
      if (elements.length > 0 && !shown) {
        shown = true;
        elements[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
      }
      ring.around(elements);
      marked = elements.length > 0;
      const told = marked ? word('is_marked', { label: goal.label }) : whereIs(goal, seen);
      if (told === hint) return;
      hint = told;
      changed();
    },
    dismiss() {
      clear();
      changed();
    },
    remove: ring.remove,
  };
}

const onPermissions = /^(access|setting|scope):/;

/** Which tab of the record has the field; a form that loads while it is scrolled has it further down. */
function whereIs({ field, label }: PanelGoal, { tab, page, mode }: Observation): string {
  const wanted =
    page === 'api' || page === 'webhook' ? null : onPermissions.test(field) ? 'Permissions' : 'Details';
  if (wanted && tab?.toLowerCase() !== wanted.toLowerCase()) return word('open_tab', { tab: wanted, label });
  return mode === 'view' ? word('not_found', { label }) : word('scroll_down', { label });
}
