import type { FormMemory } from './form-memory';
import { isSame } from './same-value';

/** Remembers a value that is in the form because somebody put it there, while Halo was last known to have another. */
export function noteTyped({ known, touched, typed }: FormMemory, field: string, value: string): void {
  // A select is empty until its choices are there.
  const isEmpty = value === 'null' || value === '[]';
  if (!known.opened.has(field) && !isEmpty) known.opened.set(field, value);
  const before = known.saved.get(field) ?? known.opened.get(field);
  if (touched && before !== undefined && before !== value) typed.set(field, value);
  else typed.delete(field);
}

/**
 * Does a form shown for viewing show what was typed in it, though no save was answered well? After a refused save, and for a moment
 * after Cancel, it may. What Halo is seen to show in place of it is what it has.
 */
export function isUnproven(
  { typed, promised }: FormMemory,
  values: readonly (readonly [field: string, value: string])[],
): boolean {
  let unproven = false;
  for (const [field, value] of values) {
    if (!typed.has(field)) continue;
    if (!isSame(typed.get(field), value)) typed.delete(field);
    else if (!isSame(promised?.get(field), value)) unproven = true;
  }
  return unproven;
}
