import { collect, emptyMaterial, hasMaterial, type Material } from './collect-material';
import type { Label } from './find-labels';
import type { Sight } from './sight';

/** Words beside a name that say nothing about another field. */
const harmless = /^(yes|no|not set|optional|required|\(.*\)|https?:\/\/|[\p{Lu}\p{N}?]{1,3}|beta|new)$/iu;

/**
 * What the given neighbours of a label hold, in reading order; `null` when a control or value among them has a name of its own
 * that is not known here, because then it is that field's and not this one's.
 */
export function gather(nodes: Iterable<Node>, label: Label, sight: Sight): Material | null {
  const all = emptyMaterial();
  let named = false;
  let boxSeen = false;
  for (const node of nodes) {
    const piece = collect(node, sight, label.nodes, emptyMaterial());
    // The captions of radios name choices, one each.
    const texts =
      piece.radios.length > 0
        ? piece.texts.filter((text) => !isSentence(text)).slice(piece.radios.length)
        : piece.texts.filter(couldBeName);
    const boxes = piece.ticks.length > 0;
    const holds = isStrong(piece);
    const own = node.contains(label.element);
    // What follows a drawing nobody can read may be the next field's.
    if (all.opaque > 0 && !isStrong(all) && (isStrong(piece) || texts.length > 0)) return null;
    if (own && node === label.element) piece.opaque = 0;
    if (holds && (named || (!own && texts.length > 0))) return null;
    // "Known [box] Other": whose is the box?
    if (boxSeen && !own && texts.length > 0 && label.spec.kind === 'flag') return null;
    if (boxes && follows(node, label.element)) boxSeen = true;
    if (texts.length > 0) named = true;
    merge(all, piece);
  }
  return all;
}

/** Anything but words. */
const isStrong = (m: Material) => hasMaterial({ ...m, texts: [] });

/** Short enough to name a field, and neither help nor an answer. */
export const couldBeName = (text: string) =>
  text.split(' ').length <= 5 && !isSentence(text) && !harmless.test(text);

const isSentence = (text: string) => /[.!?]$/.test(text);

const follows = (node: Node, label: Element) =>
  (label.compareDocumentPosition(node) & 4) /* following */ !== 0;

function merge(all: Material, piece: Material): void {
  all.ticks.push(...piece.ticks);
  all.radios.push(...piece.radios);
  all.selects.push(...piece.selects);
  all.natives.push(...piece.natives);
  all.inputs.push(...piece.inputs);
  all.values.push(...piece.values);
  all.texts.push(...piece.texts);
  all.buttons.push(...piece.buttons);
  all.icons.push(...piece.icons);
  all.rows.push(...piece.rows);
  all.blanks += piece.blanks;
  all.opaque += piece.opaque;
}
