import type { Labels } from './find-labels';
import type { Reading } from './observation';
import { sectionsOf } from './section-of';
import { isOverlay, isVisible, type Visibility } from './visibility';

const rights = /^(access|scope):/;
/** Headings over rights that are not the record's own: of a team or group, what a licence allows, what was, what another has. */
const foreign =
  /\b(licen[cs]es?|maximum|history|preview|compar(e|ed|ison)|template|inherited|previous(ly)?|default role)\b|\b(of|for|from) (the |a )?(team|group|role|user|department|agent|application)\b|^(team|group|role|user|department|agent|application)\s*:/i;
const apart = 'aside,[role=complementary],.drawer';

/**
 * Levels and scopes that stand in a pane apart from the record's tabs, or under a heading that names something else, are not the
 * record's. Where its own are on show beside them, whose is which cannot be told.
 */
export function ofRecord(
  fields: Record<string, Reading>,
  labels: Labels,
  tabs: Element | null,
  visible: Visibility,
): Record<string, Reading> {
  const known = new Map<Element, boolean>();
  const isApart = (element: Element | null): boolean => {
    if (!tabs || !element || element.contains(tabs)) return false;
    const earlier = known.get(element);
    if (earlier !== undefined) return earlier;
    const over = visible === isVisible ? isOverlay(element) : element.matches('[style*="position: fixed"]');
    const answer = over || element.matches(apart) || isApart(element.parentElement);
    known.set(element, answer);
    return answer;
  };
  const isForeign = ({ element }: { readonly element: Element }) =>
    isApart(element) || [...sectionsOf(element)].some((heading) => foreign.test(heading));
  const kept: Record<string, Reading> = {};
  for (const [key, reading] of Object.entries(fields)) {
    const own = rights.test(key) ? labels.found.filter(({ spec }) => spec.key === key) : [];
    const strange = own.filter(isForeign).length;
    if (strange === 0) kept[key] = reading;
    else if (strange < own.length)
      kept[key] = { state: 'unsure', because: 'two-candidates', label: reading.label };
  }
  return kept;
}
