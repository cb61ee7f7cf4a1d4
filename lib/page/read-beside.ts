import { asKind } from './as-kind';
import { collect } from './collect-material';
import type { FieldKind } from './fields/field-spec';
import type { Label, Labels } from './find-labels';
import { type Gathered, gather } from './gather';
import { interpret } from './interpret';
import { emptyMaterial, hasMaterial, hasPlace, isStrong, type Material, unreadIn } from './material';
import { chosenInMatrix } from './matrix';
import { couldBeTag } from './plain-text';
import { lineAround, orderAround } from './row-order';
import type { Sight } from './sight';
import { ambiguous, nothing, notShown, readAs, type Sighting } from './sighting';
import { valueCellOf } from './value-column';
import { isPainted } from './visibility';
import { isForOther } from './whose-control';

/** How far above its label a value may lie: field, column, row, and wrappers. */
const farthest = 6;
/** A field does not reach out of these. */
const frames =
  'form,section,main,body,fieldset,[role=tabpanel],[role=group],.details-form,.details-form-holder,.details-group';
const headings = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
/** Elements that name something and hold no value themselves. */
const nameTags = `label,dt,th,td,b,strong,span,em,i,u,small,font,a,${headings}`;
const drawnBox =
  '[class*="__control"],[class*="-control"]:not(input):not(select):not(textarea),.Select-control,.ui.dropdown';

/** What a label's value says, and what it was read from. */
export interface Beside {
  readonly seen: Sighting;
  readonly from: Material | null;
}

/**
 * The value beside a label: the control it names, else what the smallest ancestor with no other label holds, else what follows it up
 * to the next label. Where the place of its own cannot be read, nothing further out is. `kind` may differ from the field's own (the
 * secret is read as text only on the admin's click).
 */
export function readBeside(
  label: Label,
  labels: Labels,
  sight: Sight,
  kind: FieldKind = label.spec.kind,
): Beside {
  const beside = look(label, labels, sight, kind);
  const isOthers = beside.seen.state === 'read' && beside.from !== null && isForOther(beside.from, label);
  return isOthers ? { seen: ambiguous, from: null } : beside;
}

function look(label: Label, labels: Labels, sight: Sight, kind: FieldKind): Beside {
  const settle = (found: Material): Beside => ({
    seen: interpret(kind, found, sight, label.text),
    from: found,
  });
  if (label.inline) {
    const { inline, element } = label;
    return settle({
      ...collect(element, sight, label.nodes, emptyMaterial()),
      all: [{ pieces: [inline], gaps: [], at: element, spaced: false }],
    });
  }
  const named = namedControl(label.element, sight);
  if (named) return settle(named);
  const cell = valueCellOf(label.element);
  if (cell) {
    const found = collect(cell, sight, label.nodes, emptyMaterial());
    const beside = settle(found);
    return beside.seen.state === 'nothing' ? silent(kind, found) : beside;
  }
  const chosen = kind === 'level' ? chosenInMatrix(label, labels, sight) : null;
  if (chosen) return { seen: asKind(kind, readAs(chosen.level)), from: chosen.from };
  const line = lineAround(label, labels, sight);
  if (line) {
    const beside = settled(gather(line, label, sight, kind), kind, settle);
    if (beside) return beside;
  }
  if (labels.sharesElement(label)) return amongSiblings(label, label.element, null, labels, sight, kind);
  let child = label.element;
  const own = collect(child, sight, label.nodes, emptyMaterial());
  // More words of a name may explain it: those beside it decide.
  if (isStrong(own) || (hasMaterial(own) && !(isFree(kind) && child.matches('label,th,dt')))) {
    const beside = settle(own);
    if (beside.seen.state !== 'nothing') return beside;
  }
  if (unreadIn(own) + own.blanks.length > 0 && !child.matches(nameTags) && isAfter(child, label.nodes))
    return silent(kind, own);
  for (let step = 0; step < farthest && labels.countIn(child) <= 1; step += 1) {
    const parent = child.parentElement;
    if (!parent || child === sight.root) break;
    const framed = parent.matches(frames) && !label.element.closest(headings);
    if (framed || labels.countIn(parent) > 1) return amongSiblings(label, parent, child, labels, sight, kind);
    const beside = settled(gather(parent.childNodes, label, sight, kind), kind, settle);
    if (beside) return beside;
    child = parent;
  }
  return { seen: nothing, from: null };
}

const isFree = (kind: FieldKind) => kind === 'text' || kind === 'list';

/** Is the last element in it behind the name? What stands before one is decoration. */
function isAfter(element: Element, names: ReadonlySet<Node>): boolean {
  const last = [...names].at(-1);
  const end = element.lastElementChild;
  return Boolean(last && end && (last.compareDocumentPosition(end) & 4) !== 0);
}

/** What was gathered, read; null where nothing is there at all and the value may lie further out. */
function settled(
  found: Gathered | null,
  kind: FieldKind,
  settle: (found: Material) => Beside,
): Beside | null {
  if (!found) return { seen: ambiguous, from: null };
  const { material, closed } = found;
  const beside = hasMaterial(material) || material.asides.length > 0 ? settle(material) : null;
  if (beside && beside.seen.state !== 'nothing') return beside;
  // A pill beside the name may be its value: nothing further out is.
  const isTagged = material.asides.some(({ text, faint }) => faint && couldBeTag(text));
  return closed || isTagged || hasPlace(material) ? silent(kind, material) : null;
}

/** A tenant with an empty place beside its name is a tenant not set; any other empty place says nothing. */
function silent(kind: FieldKind, found: Material): Beside {
  const { asides, blanks } = found;
  const empty =
    kind === 'tenant' &&
    blanks.length > 0 &&
    unreadIn(found) + asides.length === 0 &&
    !blanks.some(isPainted);
  return { seen: empty ? readAs(null) : notShown, from: null };
}

/** The control a label names by `for` or `aria-labelledby`, with the box drawn around it; never the hidden twin. */
function namedControl(element: Element, sight: Sight): Material | null {
  const label = element.closest('label') ?? element;
  const id = label.getAttribute('for');
  const target =
    (id ? only(`[id="${CSS.escape(id)}"]`, sight) : null) ??
    (label.id ? only(`[aria-labelledby~="${CSS.escape(label.id)}"]`, sight) : null);
  return target ? controlAt(target, sight) : null;
}

/** The one element that fits; an id used twice names nothing. */
function only(selector: string, sight: Sight): Element | null {
  const all = sight.root.querySelectorAll(selector);
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** What one control element holds, taken with the dropdown drawn around it. */
export function controlAt(target: Element, sight: Sight): Material | null {
  if (target.matches('[type=hidden]')) return null;
  const box = target.closest(drawnBox);
  const alone = box && box.querySelectorAll('input:not([type=hidden]):not([type=checkbox])').length === 1;
  const found = collect(alone ? box : target, sight, new Set(), emptyMaterial());
  return hasMaterial(found) ? found : null;
}

/** Several labels share the parent: what stands on the side where all along the row the values are. */
function amongSiblings(
  label: Label,
  parent: Element,
  child: Element | null,
  labels: Labels,
  sight: Sight,
  kind: FieldKind,
): Beside {
  const { side, nodes } = orderAround(parent, child, label, labels, sight);
  if (side === 'unclear') return { seen: ambiguous, from: null };
  const settle = (found: Material): Beside => ({
    seen: interpret(kind, found, sight, label.text),
    from: found,
  });
  const beside = settled(gather(nodes, label, sight, kind), kind, settle);
  // What stands before it all along the row is no value after all: whose is what stands behind it?
  return beside ?? { seen: side === 'before' ? ambiguous : nothing, from: null };
}
