import { withoutInitials } from './controls/shown-text';
import type { FieldKind } from './fields/field-spec';
import { nothing, readAs, type Sighting, unsure } from './sighting';

export const guidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const levelWord =
  /^(no|access|not|set|none|view|names?|only|read|and|create|modify|delete|own|all|full|edit|\d+)$/i;
const addressShape = /^(https?:\/\/\S+|[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?)$/i;

const shapes: Readonly<Partial<Record<FieldKind, (text: string) => boolean>>> = {
  level: (text) =>
    text
      .split(/[\s,()]+/)
      .filter(Boolean)
      .every((word) => levelWord.test(word)),
  flag: (text) => /^(yes|no|true|false|not set)$/i.test(text),
  guid: (text) => guidShape.test(text) || /^not set$/i.test(text),
  address: (text) => addressShape.test(text) || /^not set$/i.test(text),
  tenant: (text) => !/\s/.test(text) || /^not set$/i.test(text),
};

/**
 * The value among the plain texts beside a label, in reading order. Help is passed over; then the first text must be the value:
 * a value further on may belong to a neighbour whose own name is not known here.
 */
export function plainText(kind: FieldKind, texts: readonly string[]): Sighting {
  const fits = shapes[kind];
  // Help first: “IT” before “If this is set …” is a value and no initials.
  const said = withoutInitials(texts.filter((text) => fits?.(text) || !isProse(text, fits !== undefined)));
  const [first] = said;
  if (first === undefined) return nothing;
  // A colon or an asterisk closes a name.
  if (/[:*]$/.test(first) && !/^\*.*\*$/.test(first)) return unsure('unknown-control');
  if (fits) return fits(first) ? readAs(first) : unsure('unknown-control');
  return said.length === 1 ? readAs(first) : unsure('two-candidates');
}

/** A sentence of help under a label, not a value. */
function isProse(text: string, strict: boolean): boolean {
  const words = text.split(' ').length;
  return (
    words >= (strict ? 4 : 8) || (words >= 4 && /[.!?]$/.test(text)) || (words >= 3 && /[!?]$/.test(text))
  );
}
