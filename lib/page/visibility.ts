export type Visibility = (element: Element) => boolean;

const field = 'input,select,textarea';

/** Shown to a person: rendered, neither hidden nor faded out, not squeezed to a pixel for screen readers alone, and not off the screen. */
export const isVisible: Visibility = (element) => {
  // A field may be made clear so that a drawing under it shows; what it stands in may not.
  const drawn = element.matches(field) ? element.parentElement : element;
  if (!element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true })) return false;
  if (drawn?.checkVisibility({ opacityProperty: true }) === false) return false;
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

/**
 * The same, each element asked once: for one look at a page that does not change meanwhile. In a laid out page it also leaves out
 * what a box around it cuts off: a section folded to no height, a tab moved aside.
 */
export function askedOnce(visible: Visibility): Visibility {
  const known = new WeakMap<Element, boolean>();
  const frames = new WeakMap<Element, Frame>();
  const frameAround = (element: Element): Frame => {
    const earlier = frames.get(element);
    if (earlier !== undefined) return earlier;
    const parent = element.parentElement;
    const around = parent ? (frameOf(parent) ?? frameAround(parent)) : false;
    const frame = around && getComputedStyle(element).position !== 'fixed' && around;
    frames.set(element, frame);
    return frame;
  };
  return (element) => {
    const answer =
      known.get(element) ??
      (visible(element) && !(visible === isVisible && isCutOff(element, frameAround(element))));
    known.set(element, answer);
    return answer;
  };
}

/** The box that cuts off what lies beside it; false where there is none. */
type Frame = DOMRect | false;

/** Does this element cut off what is in it? Null where that is for those around it to say. */
function frameOf(element: Element): Frame | null {
  const isFlat = element.clientHeight < 2;
  if (!isFlat && element.scrollWidth <= element.clientWidth) return null;
  const { overflowX, overflowY } = getComputedStyle(element);
  const overflow = isFlat ? overflowY : overflowX;
  if (/hidden|clip/.test(overflow)) return element.getBoundingClientRect();
  return overflow === 'visible' ? null : false;
}

function isCutOff(element: Element, frame: Frame): boolean {
  if (!frame) return false;
  const { left, right } = element.getBoundingClientRect();
  return frame.height < 2 || right <= frame.left || left >= frame.right;
}

/** Is something drawn in an element without text: a picture, a movement, words of its style? */
export function isPainted(element: Element): boolean {
  const { backgroundImage, animationName } = getComputedStyle(element);
  const isDrawn = [backgroundImage, animationName].some((each) => each !== '' && each !== 'none');
  return (
    isDrawn ||
    ['::before', '::after'].some((part) => /^".*[^\s"]/.test(getComputedStyle(element, part).content))
  );
}

/** Does it lie over the page, out of its flow, as dialogues do that are drawn without a name for them? */
export function isOverlay(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element);
  return position === 'fixed' || (position === 'absolute' && Number(zIndex) > 0);
}
