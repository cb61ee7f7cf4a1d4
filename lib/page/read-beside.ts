import { collect, emptyMaterial, hasMaterial, type Material } from './collect-material';
import type { FieldKind } from './fields/field-spec';
import type { Label, Labels } from './find-labels';
import { couldBeName, gather } from './gather';
import { interpret } from './interpret';
import type { Sight } from './sight';
import { nothing, readAs, type Sighting, unsure } from './sighting';

/** How far above its label a value may lie: field, column, row, and wrappers. */
const farthest = 6;
/** A field does not reach out of these. */
const frames =
  'form,section,main,body,fieldset,[role=tabpanel],[role=group],.details-form,.details-form-holder,.details-group';
const headings = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const drawnBox =
  '[class*="__control"],[class*="-control"]:not(input):not(select):not(textarea),.Select-control,.ui.dropdown';

/**
 * The value beside a label: the control it names, else what the smallest ancestor with no other label holds, else what follows it up
 * to the next label. `kind` may differ from the field's own (the secret is read as text only on the admin's click).
 */
export function readBeside(
  label: Label,
  labels: Labels,
  sight: Sight,
  kind: FieldKind = label.spec.kind,
): Sighting {
  if (label.inline) return interpret(kind, { ...emptyMaterial(), texts: [label.inline] }, sight);
  const named = namedControl(label.element, sight);
  if (named) return settle(kind, named, sight);
  let child = label.element;
  let found = collect(child, sight, label.nodes, emptyMaterial());
  for (let step = 0; step < farthest && labels.countIn(child) <= 1; step += 1) {
    if (hasMaterial(found)) {
      const seen = settle(kind, found, sight);
      // Help alone is no value; the value may lie further out.
      if (seen.state !== 'nothing') return seen;
    }
    if (step > 0 && found.opaque > 0) return unsure('state-not-shown');
    const parent = child.parentElement;
    if (!parent || child === sight.root) return nothing;
    const framed = parent.matches(frames) && !label.element.closest(headings);
    if (framed || labels.countIn(parent) > 1) return amongSiblings(label, child, labels, sight, kind);
    const gathered = gather(parent.childNodes, label, sight);
    if (!gathered) return unsure('two-candidates');
    found = gathered;
    child = parent;
    if (found.blanks > 0 && kind === 'tenant' && !hasMaterial(found)) return readAs(null);
  }
  return nothing;
}

/** A tenant with an empty place beside its name is a tenant not set; any other empty place says nothing. */
function settle(kind: FieldKind, found: Material, sight: Sight): Sighting {
  const seen = interpret(kind, found, sight);
  return seen.state === 'nothing' && found.blanks > 0 && kind === 'tenant' ? readAs(null) : seen;
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

/** Several labels share the parent: only what follows, up to the next label. Boxes may stand before their captions. */
function amongSiblings(
  label: Label,
  child: Element,
  labels: Labels,
  sight: Sight,
  kind: FieldKind,
): Sighting {
  if (kind === 'flag' && child.parentElement) {
    const side = boxSide(child.parentElement, labels, sight);
    if (side === 'before') return boxBefore(child, sight);
    if (side === 'mixed') return unsure('two-candidates');
  }
  const after: Node[] = [];
  for (let next = child.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 1 && labels.countIn(next as Element) > 0) break;
    after.push(next);
  }
  const gathered = gather(after, label, sight);
  return gathered ? settle(kind, gathered, sight) : unsure('two-candidates');
}

/** In a flat row of boxes and captions: which comes first, all along the row? */
function boxSide(parent: Element, labels: Labels, sight: Sight): 'before' | 'after' | 'mixed' | 'none' {
  const boxIn = (each: Element) => {
    const { ticks, texts } = collect(each, sight, new Set(), emptyMaterial());
    // A box that has a name of its own is another field's.
    return ticks.length === 0 ? '' : texts.some(couldBeName) ? 'X' : 'B';
  };
  const order = [...parent.children].map((each) => (labels.countIn(each) > 0 ? 'L' : boxIn(each))).join('');
  if (!order.includes('B')) return 'none';
  if (/^(BL)+$/.test(order)) return 'before';
  return /^(LB)+$/.test(order) ? 'after' : 'mixed';
}

function boxBefore(child: Element, sight: Sight): Sighting {
  for (let at = child.previousElementSibling; at; at = at.previousElementSibling) {
    const found = collect(at, sight, new Set(), emptyMaterial());
    if (found.ticks.length > 0) return interpret('flag', found, sight);
  }
  return nothing;
}
