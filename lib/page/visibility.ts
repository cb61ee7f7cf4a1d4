export type Visibility = (element: Element) => boolean;

/** Shown to a person: rendered, not `visibility: hidden`, and not squeezed to a pixel for screen readers alone. */
export const isVisible: Visibility = (element) => {
  if (!element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 || height > 1;
};

/** Does it lie over the page, out of its flow, as dialogues do that are drawn without a name for them? */
export function isOverlay(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element);
  return position === 'fixed' || (position === 'absolute' && Number(zIndex) > 0);
}
