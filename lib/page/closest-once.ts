/** The same as `element.closest(selectors)` on a page that does not change meanwhile, each element asked once. */
export function closestOnce(selectors: string): (element: Element) => Element | null {
  const known = new WeakMap<Element, Element | null>();
  const closest = (element: Element): Element | null => {
    const earlier = known.get(element);
    if (earlier !== undefined) return earlier;
    const parent = element.parentElement;
    const answer = element.matches(selectors) ? element : parent && closest(parent);
    known.set(element, answer);
    return answer;
  };
  return closest;
}
