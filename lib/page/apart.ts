import type { Label, Labels } from './find-labels';
import { partsOf } from './material';
import { readBeside } from './read-beside';
import type { Sight } from './sight';

/**
 * Are these controls none of the form's, such as a filter over it? Only where they stand before its first field or after its last,
 * both of which are read, and no field is read from a control that can be changed.
 */
export function areApart(open: readonly Element[], labels: Labels, sight: Sight): boolean {
  const fields = labels.found.map((label) => [label.element, ...sourcesOf(label, labels, sight)]);
  const [first = [], last = []] = [fields[0], fields.at(-1)];
  if (first.length < 2 || last.length < 2) return false;
  const isOwn = (control: Element) =>
    fields.flat().some((part) => part.contains(control) || control.contains(part));
  return open.every(
    (control) =>
      !isOwn(control) &&
      (first.every((part) => precedes(control, part)) || last.every((part) => precedes(part, control))),
  );
}

/** What a field is read from; nothing where it cannot be read. */
function sourcesOf(label: Label, labels: Labels, sight: Sight): Element[] {
  try {
    return partsOf(readBeside(label, labels, sight).from);
  } catch {
    // One odd rendering must not cost the other fields.
    return [];
  }
}

const precedes = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & 4) !== 0;
