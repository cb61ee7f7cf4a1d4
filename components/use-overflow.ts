import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether more is in a box than its height shows, so that it has to take the focus for the arrow keys to scroll it. */
export function useOverflow(box: RefObject<HTMLElement | null>, watched: boolean): boolean {
  const [overflows, set] = useState(false);
  // With each drawing, because another may hold other parts.
  useEffect(() => {
    const element = box.current;
    if (!watched || !element) return;
    const watch = new ResizeObserver(() => set(element.scrollHeight > element.clientHeight));
    for (const each of [element, ...element.children]) watch.observe(each);
    return () => watch.disconnect();
  });
  return overflows;
}
