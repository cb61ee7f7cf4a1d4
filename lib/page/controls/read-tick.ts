import type { FieldKind } from '../fields/field-spec';
import { isSegment } from '../material';
import { tidy } from '../normalise';
import { notShown, readAs, type Sighting } from '../sighting';

/** A checkbox or switch: native state first, then what it tells assistive software. */
export function readTick(element: Element): Sighting {
  if (element.matches('input[type=checkbox]')) {
    const box = element as HTMLInputElement;
    return box.indeterminate ? notShown : readAs(box.checked);
  }
  return spokenState(element.getAttribute('aria-checked'));
}

const isYes = /^(yes|on|true|enabled)$/i;
const isNo = /^(no|off|false|disabled)$/i;
const nameOf = (button: Element): string =>
  tidy(button.textContent ?? '') ||
  tidy(button.getAttribute('title') ?? button.getAttribute('aria-label') ?? '');

/** The positions of a switch made of buttons. A lone button with a name of its own ("Favourite") is another thing. */
export function segmentsOf(buttons: readonly Element[], kind: FieldKind): Element[] {
  const all = buttons.filter(isSegment);
  const [only, another] = all;
  if (!only || another) return all;
  const name = nameOf(only);
  return kind === 'flag' && (name === '' || isYes.test(name) || isNo.test(name)) ? all : [];
}

/** A switch made of buttons. One that shows its position by colour alone cannot be told. */
export function readSegments(buttons: readonly Element[]): Sighting {
  const pressed = buttons.filter((each) => each.getAttribute('aria-pressed') === 'true');
  const [only] = pressed;
  if (buttons.length === 1 && buttons[0]) return loneButton(buttons[0]);
  if (!only || pressed.length > 1) return notShown;
  return readAs(nameOf(only) || null);
}

/** A button pressed or not; one that says the opposite of its state says nothing. */
function loneButton(button: Element): Sighting {
  const state = spokenState(button.getAttribute('aria-pressed'));
  const name = nameOf(button);
  if (name === '' || state.state !== 'read') return state;
  return isYes.test(name) === (state.value === true) ? state : notShown;
}

const spokenState = (state: string | null): Sighting =>
  state === 'true' ? readAs(true) : state === 'false' ? readAs(false) : notShown;
