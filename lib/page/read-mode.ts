import { tidy } from './normalise';
import type { Observation } from './observation';
import type { Sight } from './sight';

const buttons = 'button,[role=button],input[type=button],input[type=submit],.nhd-button';
const saves = /^(save|submit|save (and close|changes|and exit)|speichern|opslaan)$/i;
const controls =
  'input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=search]),textarea,select,[role=switch],[role=checkbox]';

/** A button's name: its text, else its value, title or spoken label. */
export const buttonName = (button: Element): string =>
  tidy(button.textContent ?? '') ||
  tidy((button as HTMLInputElement).value ?? '') ||
  tidy(button.getAttribute('title') ?? button.getAttribute('aria-label') ?? '');

export const isSave = (button: Element): boolean => saves.test(buttonName(button));

/** The button of a page an event came from, if it is one that saves. */
export const saveAround = (target: Element): Element | null => {
  const button = target.closest(buttons);
  return button && isSave(button) ? button : null;
};

/** Halo opens records for viewing; "Edit" turns to "Save". A new record has "Save" from the start. */
export function readMode(sight: Sight, anyRead: boolean): Observation['mode'] {
  let edit = false;
  for (const button of sight.root.querySelectorAll(buttons)) {
    if (!sight.shown(button)) continue;
    if (isSave(button)) return 'edit';
    if (/^edit$/i.test(buttonName(button))) edit = true;
  }
  const open = [...sight.root.querySelectorAll(controls)].some((each) => isOpen(each) && sight.shown(each));
  if (edit) return open ? 'unknown' : 'view';
  if (open) return 'edit';
  return anyRead ? 'view' : 'unknown';
}

/** Can a person change it? Search boxes belong to lists and the top bar, not to the form. */
function isOpen(control: Element): boolean {
  if (control.matches(':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]')) return false;
  return !/search|filter/i.test(`${control.getAttribute('placeholder')} ${control.className} ${control.id}`);
}
