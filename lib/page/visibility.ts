export type Visibility = (element: Element) => boolean;

const field = 'input,select,textarea';

const inPicture: CheckVisibilityOptions = { visibilityProperty: true, checkVisibilityCSS: true };

/** Part of the picture, if of no size. */
export const isRendered: Visibility = (element) => element.checkVisibility(inPicture);

/** Shown to a person: rendered, neither hidden nor faded out, not squeezed to a pixel for screen readers alone, and not off the screen. */
export const isVisible: Visibility = (element) => {
  // A field may be made clear so that a drawing under it shows; what it stands in may not.
  const isField = element.matches(field);
  if (!element.checkVisibility({ ...inPicture, opacityProperty: !isField })) return false;
  if (isField && element.parentElement?.checkVisibility({ opacityProperty: true }) === false) return false;
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
  const veils = new WeakMap<Element, boolean>();
  const isVeiled = (element: Element | null): boolean => {
    if (!element) return false;
    const earlier = veils.get(element);
    if (earlier !== undefined) return earlier;
    const veiled = isVeiled(element.parentElement) || isVeil(element);
    veils.set(element, veiled);
    return veiled;
  };
  const frames = new WeakMap<Element, Frame>();
  const frameIn = (box: Element): Frame => {
    const frame = frames.get(box) ?? frameOf(box) ?? frameAround(box);
    frames.set(box, frame);
    return frame;
  };
  const frameAround = (element: Element): Frame => {
    const around = element.parentElement !== null && frameIn(element.parentElement);
    return around && getComputedStyle(element).position !== 'fixed' && around;
  };
  return (element) => {
    const isUnseen = () =>
      isCutOff(element, frameAround(element)) ||
      isVeiled(element.matches(field) ? element.parentElement : element) ||
      hasNoInk(element);
    const answer =
      known.get(element) ??
      (visible(element) && !element.matches(struck) && !(visible === isVisible && isUnseen()));
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

/** Does a person see nothing of this element and all in it, though it is laid out: struck out, faded, clipped, behind the page, below a page that does not scroll there? */
function isVeil(element: Element): boolean {
  // Each of these is worked out when it is asked for, and there are thousands of elements.
  const style = getComputedStyle(element);
  if (/line-through/.test(style.textDecorationLine)) return true;
  if (Number(style.opacity || 1) < 0.1 || /opacity\(0(\.0\d*)?\)/.test(style.filter)) return true;
  if (isClipped(style.clipPath)) return true;
  const { position } = style;
  if (position === 'static' || position === '') return false;
  if (Number(style.zIndex) < 0) return true;
  if (position !== 'fixed') return false;
  const { top, left } = element.getBoundingClientRect();
  return top >= innerHeight || left >= innerWidth;
}

/** `inset(100%)`, `inset(0 0 100%)`, `circle(0)`: nothing is left. */
function isClipped(path: string): boolean {
  if (/^(circle|ellipse)\(0/.test(path)) return true;
  const sides = /^inset\(([^)]*?)( round|\)|$)/.exec(path)?.[1]?.split(' ');
  if (!sides) return false;
  const [top = 0, right = top, bottom = top, left = right] = sides.map((each) =>
    each.endsWith('%') ? Number.parseFloat(each) : 0,
  );
  return top + bottom >= 100 || left + right >= 100;
}

/** Words in no colour or of no size. A box or heading may hold others that are drawn. */
function hasNoInk(element: Element): boolean {
  if (element.firstElementChild || element.matches(field)) return false;
  const style = getComputedStyle(element);
  return style.fontSize === '0px' || (/^rgba\(.*, 0\)$/.test(style.color) && style.backgroundClip !== 'text');
}

/** Set as taken back, as far as the markup tells. */
export const struck = 'del,s,strike,[style*="line-through"]';

/** Set as taken back: nobody reads that as what is. */
export const isStruck = (element: Element): boolean =>
  element.matches(struck) || /line-through/.test(getComputedStyle(element).textDecorationLine);

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
