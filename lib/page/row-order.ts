import { isEmptyWord } from '../core/empty-words';
import { collect } from './collect-material';
import type { Label, Labels } from './find-labels';
import { couldBeName } from './gather';
import { emptyMaterial, hasPlace, isStrong, piecesOf, unreadIn } from './material';
import { fitsKind, isSentence } from './plain-text';
import type { Sight } from './sight';

/** Where the value of one of several labels in a row stands, and what stands there. */
export interface Around {
  readonly side: 'before' | 'after' | 'unclear';
  readonly nodes: readonly Node[];
}

interface Part {
  readonly node: Node;
  /** Label, value, value in words alone, several texts, an empty place, a field or heading complete in itself, or nothing of weight. */
  readonly is: 'L' | 'V' | 't' | 'T' | 'b' | '|' | '';
}

/** Looks like no name: one word written small, and the values of these kinds. */
const isWord = /^[a-z\d][\w.-]*$/;
const valueKinds = ['level', 'flag', 'guid', 'address'] as const;

/**
 * Where an element's lines end with a break, and each is one control and then one name ("[box] A [break] [box] B"): what stands in
 * the label's own line.
 */
export function lineAround(label: Label, labels: Labels, sight: Sight): readonly Node[] | null {
  const host = [label.element, label.element.parentElement].find(
    (each) => each && [...each.children].some(({ localName }) => localName === 'br'),
  );
  if (!host || host === sight.root) return null;
  const lines: Node[][] = [[]];
  for (const node of host.childNodes) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const marks = lines.map((line) =>
    marksOf(line.map((node): Part => ({ node, is: partOf(node, label, labels, sight) }))),
  );
  if (!marks.every((each) => /^(V[Lt])?$/.test(each))) return null;
  const [name] = label.nodes;
  return lines.find((line) => line.some((node) => name && node.contains(name))) ?? null;
}

/** In a row of labels and values: which comes first, all along the row? `child` is the part that holds the label; null: the parent itself does. */
export function orderAround(
  parent: Element,
  child: Element | null,
  label: Label,
  labels: Labels,
  sight: Sight,
): Around {
  const parts = [...parent.childNodes].map(
    (node): Part => ({ node, is: partOf(node, label, labels, sight) }),
  );
  const names = [...label.nodes];
  const place = parts.findIndex(({ node }) => node === child || names.some((name) => node.contains(name)));
  const last = parts.findLastIndex(({ node }) => node === child || names.some((name) => node.contains(name)));
  const first = parts.slice(0, place).findLastIndex(({ is }) => is === '|') + 1;
  const next = parts.slice(place).findIndex(({ is }) => is === '|');
  const end = next < 0 ? parts.length : place + next;
  const marks = marksOf(parts.slice(first, end));
  const order = asValues(marks);
  // Words before a name may be another name: only what has a shape of its own is told apart from one.
  const isShaped = !['text', 'list', 'secret'].includes(label.spec.kind);
  const isTold = !marks.includes('T') && (isShaped || !marks.includes('t'));
  if (/^(VL)+$/.test(order) && isTold) {
    const after = parts.slice(first, place).findLastIndex(({ is }) => is === 'L') + first + 1;
    return { side: 'before', nodes: parts.slice(Math.max(first, after), place).map(({ node }) => node) };
  }
  // A second value before this name may be its own, and what is behind it another's.
  const before = parts.slice(first, place);
  const isControl = /V$/.test(marksOf(before));
  const mayBeOwn = !isShaped || isControl || couldBeValue(before, label, sight);
  if (/VV$/.test(asValues(marksOf(before))) && mayBeOwn) return { side: 'unclear', nodes: [] };
  // A value is its name's where the next name has one behind it too, and so to the end: else it may stand before the next. Words
  // behind that one may be a name that is not known. Two names and two values in a row are a head and a body.
  const tail = marksOf(parts.slice(place, end).map((each) => surely(each, label, sight))).replace(/^L+/, '');
  const isOwn = /^[VtT]*$|^[VtT]+(L[VT][VtT]*)+$/.test(tail);
  const inTurn = /^L.*V$/.test(order) && !/LLVV/.test(order) && isOwn;
  // Names in a column of their own: the last may be one that is not known.
  if (!isShaped && /LLLt$/.test(marks)) return { side: 'unclear', nodes: [] };
  if (order.includes('V') && !inTurn) return { side: 'unclear', nodes: [] };
  const rest = parts.slice(last + 1, end);
  const stop = rest.findIndex(({ is }) => is === 'L');
  return { side: 'after', nodes: (stop < 0 ? rest : rest.slice(0, stop)).map(({ node }) => node) };
}

/** Are the last words of these a value of the label's kind, and no help for what is before them? */
function couldBeValue(parts: readonly Part[], { spec, nodes }: Label, sight: Sight): boolean {
  const last = parts.findLast(({ is }) => is !== '');
  if (last?.is !== 't') return false;
  const words = piecesOf(collect(last.node, sight, nodes, emptyMaterial()));
  return words.some((text) => isEmptyWord(text) || fitsKind(spec.kind, text));
}

/** Words that can be no name are a value. */
function surely(part: Part, { nodes }: Label, sight: Sight): Part {
  if (part.is !== 't') return part;
  if (part.node.nodeName === 'DD') return { ...part, is: 'V' };
  const [text = ''] = piecesOf(collect(part.node, sight, nodes, emptyMaterial()));
  const isValue = isEmptyWord(text) || isWord.test(text) || valueKinds.some((kind) => fitsKind(kind, text));
  return isValue ? { ...part, is: 'V' } : part;
}

/** An empty place behind a name is its value's. */
const marksOf = (parts: readonly Part[]): string =>
  parts
    .map(({ is }) => is)
    .join('')
    .replace(/Lb/g, 'LV')
    .replaceAll('b', '');

const asValues = (marks: string): string => marks.replace(/t/gi, 'V');

function partOf(node: Node, label: Label, labels: Labels, sight: Sight): Part['is'] {
  if (node.nodeType !== 1 && node.nodeType !== 3) return '';
  const named = labels.namesIn(node);
  const found = collect(node, sight, labels.names, emptyMaterial());
  // Names in grey or as pills are a list's.
  const faint = label.spec.kind === 'list' ? found.asides.filter((each) => each.faint) : [];
  const texts = [...piecesOf(found), ...faint.map(({ text }) => text)].filter((text) => !isSentence(text));
  const holds = isStrong(found) || texts.length > 0;
  if (label.nodes.has(node) || [...label.nodes].some((each) => node.contains(each))) return 'L';
  if (named > 0) return holds || hasPlace(found) ? '|' : labels.isHeading(node) ? '|' : 'L';
  // A box or control that has a name of its own is another field.
  if (isStrong(found) && texts.length > found.radios.length && texts.some(couldBeName)) return '|';
  if (isStrong(found) || unreadIn(found) > 0) return 'V';
  if (holds) return texts.length > 1 ? 'T' : 't';
  return hasPlace(found) ? 'b' : '';
}
