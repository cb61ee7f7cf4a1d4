type Attributes = Readonly<Record<string, string | boolean | null | ((event: Event) => void)>>;

/** One element: attributes by name, `on…` listeners that take only a person's own events, and children as text or nodes. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Attributes = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2), (event) => {
        if (event.isTrusted) value(event);
      });
    } else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((each) => each !== null));
  return element;
}
