import { collect } from './collect-material';
import { isPlaceholder } from './controls/read-select';
import type { FieldKind } from './fields/field-spec';
import type { Label } from './find-labels';
import { isInline } from './lines';
import {
  addMaterial,
  emptyMaterial,
  hasMaterial,
  hasPlace,
  isStrong,
  type Material,
  piecesOf,
  unreadIn,
} from './material';
import { fitsKind, isSentence } from './plain-text';
import type { Sight } from './sight';

/** Words beside a name that say nothing about another field. */
const harmless = /^(yes|no|not set|optional|required|\(.*\)|https?:\/\/|[\p{Lu}\p{N}?]{1,3}|beta|new)$/iu;
const mark = /^[✓✔●☑]$/u;
const names = 'label,legend,th,dt,h1,h2,h3,h4,h5,h6,[role=heading]';

/** What stands around one name, and whether the search for its value ended there. */
export interface Gathered {
  readonly material: Material;
  /** What follows belongs to a name that is not known: the value lies not further out either. */
  readonly closed: boolean;
}

/**
 * What the given neighbours of a label hold, in reading order; `null` when a control or value among them has a name of its own
 * that is not known here, because then it is that field's and not this one's.
 */
export function gather(nodes: Iterable<Node>, label: Label, sight: Sight, kind: FieldKind): Gathered | null {
  const all = emptyMaterial();
  let named = false;
  let boxSeen = false;
  let strongBefore = false;
  for (const run of runsOf(nodes, label.element)) {
    const piece = emptyMaterial();
    for (const node of run) collect(node, sight, label.nodes, piece);
    const [first] = run as [Node];
    const own = first.contains(label.element);
    const after = !own && follows(first, label.element);
    const others = own ? foreignNames(piece, kind) : strangers(piece, label, kind);
    const strong = isStrong(piece);
    if (own && isPlainName(label, first)) piece.opaque = 0;
    // What follows an empty place, or a drawing nobody can read, may be the next field's.
    if (unreadIn(all) > 0 && !isStrong(all) && (strong || others.length > 0)) return null;
    if (all.blanks.length > 0 && after && strong && !hasMaterial(all)) return null;
    if (strong && (named || (!own && others.length > 0))) return null;
    // A value on either side of the name: whose is which?
    if (after && strong && strongBefore) return null;
    // "[box] Other Known": the box is the other's.
    if (strongBefore && !own && !after && others.length > 0) return null;
    // "Known [box] Other": whose is the box?
    if (boxSeen && !own && others.length > 0 && kind === 'flag') return null;
    if (piece.ticks.length > 0 && follows(first, label.element)) boxSeen = true;
    if (strong && !own && !after) strongBefore = true;
    if (others.length > 0) named = true;
    const text = piece.all.length > 0 && !strong && after;
    // Whether more names follow, or another field's words, cannot be told.
    if (text && kind === 'list' && all.all.length > all.before) return null;
    // "n/a, ✓" in cells of their own: what is marked is told by heads.
    if (text && all.all.length > all.before && piecesOf(piece).some((each) => mark.test(each))) return null;
    const takenElsewhere = text && hasPlace(all) && !hasMaterial(all);
    if (takenElsewhere || (text && kindIsShaped(kind) && closes(piece, kind)))
      return { material: all, closed: true };
    // "value, Other": the other name may be that of the value before it. An address comes in pieces.
    if (text && kindIsShaped(kind) && kind !== 'address' && others.length > 0) return null;
    addMaterial(all, piece, own);
  }
  return { material: all, closed: false };
}

/** Neighbouring inline nodes are read together; the label's own node, an icon behind it and every block stand alone. */
function runsOf(nodes: Iterable<Node>, label: Element): Node[][] {
  const runs: Node[][] = [];
  let flowing = false;
  for (const node of nodes) {
    const isIcon = node.nodeType === 1 && (node as Element).matches('i:empty,svg') && follows(node, label);
    const flows = node.nodeType !== 1 || (isInline(node as Element) && !node.contains(label) && !isIcon);
    const last = runs.at(-1);
    if (flows && flowing && last) last.push(node);
    else runs.push([node]);
    flowing = flows;
  }
  return runs;
}

/** Icons within a label element, and before any name, are decoration; one after the words of a plain element may be the value. */
const isPlainName = ({ element, nodes }: Label, own: Node): boolean => {
  if (own !== element) return false;
  if (element.matches(names)) return true;
  const last = [...nodes].at(-1);
  return !last || ![...element.children].some((each) => (last.compareDocumentPosition(each) & 4) !== 0);
};

/** Does this neighbour begin with words that are no value of this kind and no help? */
const closes = (piece: Material, kind: FieldKind): boolean => {
  const [first] = piecesOf(piece).filter((text) => !isSentence(text) && !harmless.test(text));
  return first !== undefined && !fitsKind(kind, first);
};

const kindIsShaped = (kind: FieldKind) => kind !== 'text' && kind !== 'list' && kind !== 'secret';

/** The same beside a name its value is bound to: a permission's description is no name, nor are the captions of a list of boxes. */
function strangers(piece: Material, { element, spec }: Label, kind: FieldKind): string[] {
  const { length } = piece.ticks;
  const isBound = element.closest('dt,th') !== null;
  const isScope = spec.key.startsWith('scope:') && (isBound || element.closest('legend') !== null);
  if (isScope && length === 1) return [];
  const isList = kind === 'list' && length > 1 && (isBound || element.closest('label') !== null);
  return isList ? piecesOf(piece).slice(length) : foreignNames(piece, kind);
}

/** Texts that could name another field. The captions of radios name choices, one each. */
function foreignNames(piece: Material, kind: FieldKind): string[] {
  const texts = piecesOf(piece).filter((text) => !isSentence(text));
  if (piece.radios.length > 0) return texts.slice(piece.radios.length);
  return texts.filter((text) => couldBeName(text) && !(kindIsShaped(kind) && fitsKind(kind, text)));
}

/** Neither help nor an answer. */
export const couldBeName = (text: string): boolean =>
  !isSentence(text) && !harmless.test(text) && !isPlaceholder(text);

const follows = (node: Node, label: Element) =>
  (label.compareDocumentPosition(node) & 4) /* following */ !== 0;
