import './Scrollable.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface ScrollableProps {
  /** What is inside, for those who come to it by keyboard. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Something that may be wider than its place. While it is, it takes the focus, so that the arrow keys scroll it. */
export const Scrollable = ({ label, children }: ScrollableProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWide(element.scrollWidth > element.clientWidth));
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={box} class="scrollable" {...(wide ? { tabIndex: 0, role: 'region', 'aria-label': label } : {})}>
      {children}
    </div>
  );
};
