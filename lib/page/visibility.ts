export type Visibility = (element: Element) => boolean;

/** Shown to a person: rendered, not `visibility: hidden`, and not squeezed to a pixel for screen readers alone. */
export const isVisible: Visibility = (element) => {
  if (!element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 || height > 1;
};
