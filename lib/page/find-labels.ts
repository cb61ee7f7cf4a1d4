import type { Route } from './alias';
import { closestOnce } from './closest-once';
import { helpNode } from './collect-material';
import type { FieldSpec } from './fields/field-spec';
import { isInline } from './lines';
import { menuWords } from './menu-words';
import { normalise, tidy } from './normalise';
import type { Sight } from './sight';
import { valueCellOf } from './value-column';

/** A place on the page where a field is named. */
export interface Label {
  readonly spec: FieldSpec;
  readonly element: Element;
  /** The text nodes that make up the name; never part of the value. */
  readonly nodes: ReadonlySet<Node>;
  readonly text: string;
  readonly rank: 'sure' | 'weak';
  readonly inverse: boolean;
  /** The admin has pointed at this one; `route` leads to its value, null to what stands beside it. */
  readonly pointed?: { readonly route: Route | null };
  /** The rest of "Label: value" where both are one text. */
  readonly inline: string | null;
}

/** Every label of a page, found in one pass. */
export interface Labels {
  readonly found: readonly Label[];
  /** How many labels, known or not, lie in this element. */
  countIn(element: Element): number;
  /** The same of any node. */
  namesIn(node: Node): number;
  /** The text nodes of all of them. */
  readonly names: ReadonlySet<Node>;
  /** Does another label lie in the very element that holds this one's words? */
  sharesElement(label: Label): boolean;
  readonly headings: ReadonlySet<Element>;
  /** A heading that names no field. */
  isHeading(node: Node): boolean;
}

/** What words mean; `at` is the element they stand in. */
export type Vocabulary = (
  text: string,
  at?: Element,
) => Pick<Label, 'spec' | 'rank' | 'inverse' | 'pointed'> | null;

const labelTags = 'label,legend,dt,th,h1,h2,h3,h4,h5,h6,[role=heading]';
const headingTags = 'legend,h1,h2,h3,h4,h5,h6,[role=heading],.details-group-header';
/** Text in these is a control's or a value's, not a name. */
const notNames =
  'thead,.rt-thead,a,button,[role=button],[role=tab],option,select,textarea,.read-value,.noedit-value,[class*="ingle-value"],[class*="ingleValue"],[class*="multi-value"],[class*="multiValue"],[class*="placeholder"],.ui.dropdown .text';
const longestLabel = 80;

/** Names the fields of one page, and counts every label, so that a value is never taken across another label. */
export function findLabels(sight: Sight, vocabulary: Vocabulary): Labels {
  const found: Label[] = [];
  const owners = new Set<Element>();
  const headings = new Set<Element>();
  const menu: Element[] = [];
  const walker = sight.root.ownerDocument.createTreeWalker(sight.root, 4 /* text */);
  const tried = new Set<Element>();
  const ownerOf = closestOnce(labelTags);
  const otherOf = closestOnce(notNames);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = tidy(node.nodeValue ?? '');
    if (!parent || /^[\s*:]*$/.test(text) || !sight.shown(parent)) continue;
    const owner = ownerOf(parent);
    if (
      owner &&
      sight.root.contains(owner) &&
      !isChoice(owner) &&
      !owner.closest('thead,.rt-thead') &&
      !inRecords(owner)
    ) {
      owners.add(owner);
      if (owner.matches(headingTags)) headings.add(owner);
    }
    if (text.length <= longestLabel && menuWords.has(text.toLowerCase())) menu.push(parent);
    if (otherOf(parent) || parent.matches(helpNode) || isMidSentence(node)) continue;
    const label = nameAt(node, parent, text, vocabulary, tried);
    if (label && !inRecords(parent)) found.push(label);
  }
  return labelsOf(
    found.filter((each) => !isInMenu(each, menu, found)),
    countUp(sight.root, found, owners),
    [...owners],
    headings,
  );
}

function labelsOf(
  found: readonly Label[],
  counts: ReadonlyMap<Element, number>,
  owners: readonly Element[],
  headings: ReadonlySet<Element>,
): Labels {
  const known = found.flatMap(({ nodes }) => [...nodes]);
  const names = new Set([...known, ...owners.flatMap((each) => [...textsIn(each)])]);
  const countIn = (element: Element) => counts.get(element) ?? 0;
  return {
    found,
    countIn,
    namesIn: (node) => (node.nodeType === 1 ? countIn(node as Element) : names.has(node) ? 1 : 0),
    names,
    sharesElement: (label) => found.some((each) => each !== label && each.element === label.element),
    headings,
    isHeading: (node) =>
      [...headings].some((each) => node.contains(each)) &&
      !found.some(({ element }) => node.contains(element)),
  };
}

/** Rows under column heads are records, such as a history of changes; two columns may be a name and its value, more its choices. */
function inRecords(element: Element): boolean {
  if (valueCellOf(element)) return false;
  const table = element.closest('table,.rt-table,[role=table],[role=grid]');
  const head = table?.querySelector('thead,.rt-thead,[role=columnheader]');
  if (!table || !head) return false;
  if (/\b(maximum|default|previous|licen[cs]e)\b/i.test(head.textContent ?? '')) return true;
  if (element.closest('tr')?.querySelector('td + td > input[type=radio]:only-child')) return false;
  return [...table.querySelectorAll('tr,.rt-tr,[role=row]')].some((row) => row.childElementCount > 2);
}

function nameAt(
  node: Node,
  parent: Element,
  text: string,
  vocabulary: Vocabulary,
  tried: Set<Element>,
): Label | null {
  if (text.length <= longestLabel) {
    const known = vocabulary(text, parent);
    if (known) return { ...known, element: parent, nodes: new Set([node]), text, inline: null };
  }
  const [, before, after] = /^(.{3,40}?):\s+(\S.*)$/.exec(text) ?? [];
  const said = before && after ? vocabulary(before, parent) : null;
  if (said && before && after)
    return { ...said, element: parent, nodes: new Set([node]), text: before, inline: after };
  const [, box, named] = /^([☑☐])\s*(.*)$/u.exec(text) ?? [];
  const ticked = box && named ? vocabulary(named, parent) : null;
  if (ticked && box && named)
    return { ...ticked, element: parent, nodes: new Set([node]), text: named, inline: box };
  // A name in pieces: <label>Client <b>ID</b></label>
  const whole = parent.matches('b,strong,i,em,u,small,font') ? (parent.parentElement ?? parent) : parent;
  if (tried.has(whole) || whole.childNodes.length < 2) return null;
  tried.add(whole);
  const content = tidy(whole.textContent ?? '');
  if (content.length > longestLabel || whole.querySelector('input,select,textarea,button,br')) return null;
  const pieced = vocabulary(content, whole);
  if (!pieced || normalise(content) === normalise(text)) return null;
  return { ...pieced, element: whole, nodes: textsIn(whole), text: content, inline: null };
}

/** All text nodes in an element. */
export function textsIn(element: Element): Set<Node> {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  const nodes = new Set<Node>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.add(node);
  return nodes;
}

/** The caption of one choice among several, which names an option and not a field. */
function isChoice(label: Element): boolean {
  if (label.querySelector('input[type=radio],[role=radio]')) return true;
  const target = label.getAttribute('for');
  const input = target ? label.ownerDocument.getElementById(target) : null;
  return input?.matches('input[type=radio],[role=radio]') ?? false;
}

/** "Enter the <b>Tenant</b> here", "<mark>*No</mark> Default Team*": words that go on from others name no field. */
function isMidSentence(node: Node): boolean {
  const wrapped = node.parentElement?.matches('b,strong,i,em,u,a,span,code,small,mark')
    ? node.parentElement
    : null;
  return goesOn(node, true) || (wrapped !== null && goesOn(wrapped, false));
}

/** Is there text right before it in the same line? A bare text goes on from an inline element too. */
function goesOn(node: Node, isBare: boolean): boolean {
  let before = node.previousSibling;
  while (before && (before.nodeType === 8 || before.nodeName === 'WBR')) before = before.previousSibling;
  if (before?.nodeType === 3) return /[^\s*]/.test(before.nodeValue ?? '');
  return isBare && before?.nodeType === 1 && isInline(before as Element) && hasWords(before);
}

const hasWords = (node: Node): boolean => /[\p{L}\p{N}]/u.test(node.textContent ?? '');

function countUp(root: Element, found: readonly Label[], owners: ReadonlySet<Element>): Map<Element, number> {
  const places = new Set(owners);
  const counts = new Map<Element, number>();
  const named = found.flatMap(({ element }) => {
    const owner = element.closest(labelTags);
    return owner && owners.has(owner) ? [] : [element];
  });
  // Several names may be lines of one element.
  for (const place of [...places, ...named]) {
    for (let at: Element | null = place; at; at = at === root ? null : at.parentElement) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

/** "Roles" and "Tenant" are also entries of Halo's configuration menu, whose markup varies: an entry stands among others. */
function isInMenu(label: Label, menu: readonly Element[], found: readonly Label[]): boolean {
  if (!isMenuWord(label)) return false;
  for (let at: Element | null = label.element; at; at = at.parentElement) {
    const scope = at;
    const others = found.some((each) => !isMenuWord(each) && scope.contains(each.element));
    if (others || scope.querySelector('input,select,textarea')) return false;
    if (menu.filter((each) => scope.contains(each)).length > 4) return true;
  }
  return false;
}

const isMenuWord = ({ text }: Label) => menuWords.has(text.toLowerCase().replace(/[\s*:]+$/, ''));
