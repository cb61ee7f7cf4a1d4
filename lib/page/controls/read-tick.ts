import { readAs, type Sighting, unsure } from '../sighting';

/** A checkbox or switch: native state first, then what it tells assistive software. */
export function readTick(element: Element): Sighting {
  if (element.matches('input[type=checkbox]')) {
    const box = element as HTMLInputElement;
    return box.indeterminate ? unsure('state-not-shown') : readAs(box.checked);
  }
  return spokenState(element.getAttribute('aria-checked'));
}

/** A switch made of buttons. One that shows its position by colour alone cannot be told. */
export function readSegments(buttons: readonly Element[]): Sighting {
  const pressed = buttons.filter((each) => each.getAttribute('aria-pressed') === 'true');
  if (buttons.length === 1 && buttons[0]?.hasAttribute('aria-pressed')) {
    return spokenState(buttons[0].getAttribute('aria-pressed'));
  }
  const [only] = pressed;
  if (!only || pressed.length > 1) return unsure('state-not-shown');
  return readAs(only.textContent?.trim() || null);
}

const spokenState = (state: string | null): Sighting =>
  state === 'true' ? readAs(true) : state === 'false' ? readAs(false) : unsure('state-not-shown');
