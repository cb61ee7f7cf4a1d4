import type { Label } from './find-labels';
import type { Material } from './material';
import { normalise } from './normalise';

/** The controls and value nodes among what was found: each shows one field. */
export const controlsIn = ({ selects, natives, inputs, values }: Material): Element[] => [
  ...selects,
  ...natives,
  ...inputs,
  ...values,
];

/** Is a label with other words for one of these, or for the box drawn around it? Then it is not this label's. */
export const isForOther = (found: Material, { element, text }: Label): boolean =>
  controlsIn(found).some((control) => {
    const ids = [control, ...control.querySelectorAll('[id]')].map(({ id }) => id);
    for (let at = control.parentElement; at && !at.contains(element); at = at.parentElement) ids.push(at.id);
    return ids.some((id) => {
      const named = id ? [...control.ownerDocument.querySelectorAll(`label[for="${CSS.escape(id)}"]`)] : [];
      return (
        named.some((each) => normalise(each.textContent ?? '') !== '') &&
        !named.some((each) => each.contains(element) || normalise(each.textContent ?? '') === normalise(text))
      );
    });
  });
