import { findLabels, type Label, type Labels } from './find-labels';
import { recordTabsIn } from './read-heading';
import { dialogSights, inDialog, type Sight, sightOf, wideSightOf } from './sight';
import { spokenNames } from './spoken-names';
import { askedOnce, isOverlay, isVisible, type Visibility } from './visibility';
import type { Words } from './vocabulary';
import { withoutHistory } from './without-history';

/** The part of a page that holds a record's fields. */
export interface Form {
  readonly sight: Sight;
  readonly labels: Labels;
}

/**
 * The part of the page with labels known for it: the page itself, or the dialogue that holds the form. A new record's form may be a
 * dialogue over the list of records, which has a label or two of its own. A dialogue over an open record is about something else.
 */
export function findForm(
  body: Element,
  words: Words,
  visible: Visibility,
  recordId: string | null = null,
): Form | null {
  const formOf = (sight: Sight): Form => ({
    sight,
    labels: withoutHistory(findLabels(sight, words.labels)),
  });
  const once = askedOnce(visible);
  const page = withoutOverlays(formOf(sightOf(body, once)), body, visible, formOf);
  const isPage = recordId === 'page' || recordTabsIn(body, once).some((each) => !inDialog(each));
  const dialogs = (least: number) =>
    (isPage ? [] : dialogSights(body, once))
      .map(formOf)
      .filter(({ labels }) => labels.found.length > least)
      .sort((a, b) => b.labels.found.length - a.labels.found.length)[0];
  const dialog = recordId === 'new' ? dialogs(page.labels.found.length) : undefined;
  if (dialog) return dialog;
  const holds = ({ sight, labels }: Form) =>
    labels.found.length > 0 ||
    [...words.byProperty.keys()].some((property) => isShown(property, sight)) ||
    spokenNames(words, sight).size > 0;
  if (holds(page)) return page;
  const wide = withoutOverlays(formOf(wideSightOf(body, once)), body, visible, formOf);
  return dialogs(1) ?? (holds(wide) ? wide : null);
}

/** What bears Halo's name of a property: its label and its control. */
export const propertyControl = (property: string, { root }: Sight): Iterable<Element> =>
  root.querySelectorAll(`label[for="input-field-for-${property}"],[id="input-field-for-${property}"]`);

function isShown(property: string, sight: Sight): boolean {
  const label = sight.root.querySelector(`label[for="input-field-for-${property}"]`);
  return label !== null && sight.shown(label);
}

/** Without what lies over the page in a box of its own, unless the form itself does. */
function withoutOverlays(
  form: Form,
  body: Element,
  visible: Visibility,
  formOf: (sight: Sight) => Form,
): Form {
  const layers = new Map<Element | null, Label[]>();
  const known = new Map<Element, Element | null>();
  for (const label of form.labels.found) {
    const layer = layerOf(label.element, body, known, visible);
    layers.set(layer, [...(layers.get(layer) ?? []), label]);
  }
  if (layers.size < 2) return form;
  const [fullest] = [...layers].sort(
    (a, b) => b[1].length - a[1].length || Number(a[0] !== null) - Number(b[0] !== null),
  );
  const [tab] = recordTabsIn(body, visible);
  const owner = tab ? layerOf(tab, body, known, visible) : undefined;
  const front = owner !== undefined && layers.has(owner) ? owner : (fullest?.[0] ?? null);
  const others = [...layers.keys()].filter(
    (layer): layer is Element => layer !== null && layer !== front && !layer.contains(front),
  );
  return formOf(sightOf(front ?? body, visible, others));
}

/** The box over the page an element is in; null for the page itself. */
function layerOf(
  element: Element,
  body: Element,
  known: Map<Element, Element | null>,
  visible: Visibility,
): Element | null {
  if (element === body) return null;
  const earlier = known.get(element);
  if (earlier !== undefined) return earlier;
  const parent = element.parentElement;
  const over = visible === isVisible ? isOverlay(element) : element.matches('[style*="position: fixed"]');
  const layer = over ? element : parent ? layerOf(parent, body, known, visible) : null;
  known.set(element, layer);
  return layer;
}
