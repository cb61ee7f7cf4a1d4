export type Visibility = (element: Element) => boolean;

/** Shown to a person: rendered, not `visibility: hidden`, not squeezed to a pixel for screen readers alone, and not off the screen. */
export const isVisible: Visibility = (element) => {
  if (!element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return (width > 1 || height > 1) && ((right > 0 && bottom > 0) || canScrollTo(element, right, bottom));
};

/** What lies left of the page or above it cannot be scrolled to. */
function canScrollTo(element: Element, right: number, bottom: number): boolean {
  let [x, y] = [right, bottom];
  for (let at = element.parentElement; at; at = at.parentElement) {
    x += at.scrollLeft;
    y += at.scrollTop;
  }
  return x > 0 && y > 0;
}

/** The same, each element asked once: for one look at a page that does not change meanwhile. */
export function askedOnce(visible: Visibility): Visibility {
  const known = new WeakMap<Element, boolean>();
  return (element) => {
    const answer = known.get(element) ?? visible(element);
    known.set(element, answer);
    return answer;
  };
}

/** Does it lie over the page, out of its flow, as dialogues do that are drawn without a name for them? */
export function isOverlay(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element);
  return position === 'fixed' || (position === 'absolute' && Number(zIndex) > 0);
}
