import './Disclosure.css';
import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../lib/core/after-paint';
import { Icon } from './Icon';
import { useOverflow } from './use-overflow';

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly startsOpen?: boolean;
  /** Nothing is left to do inside: folds when this becomes true; the line stays where it was, and keeps the focus. */
  readonly settled?: boolean;
  /** What is inside is in the page while folded, unseen, once the rest is on the screen; else it is rendered only while open. */
  readonly kept?: boolean;
}

/** A line that opens to more. */
export const Disclosure = ({
  summary,
  children,
  startsOpen = false,
  settled = false,
  kept = false,
}: DisclosureProps) => {
  const id = useId();
  const [open, setOpen] = useState(startsOpen);
  const line = useRef<HTMLButtonElement>(null);
  const before = useRef(settled);
  const [there, draw] = useState(startsOpen);
  useEffect(() => (kept && !there ? afterPaint(() => draw(true)) : undefined), [kept, there]);
  const shown = open || (kept && there);
  const more = useRef<HTMLDivElement>(null);
  const scrolls = useOverflow(more, open);
  useLayoutEffect(() => {
    if (settled && !before.current) {
      if (line.current?.parentElement?.contains(document.activeElement)) line.current.focus();
      setOpen(false);
    }
    before.current = settled;
  }, [settled]);
  return (
    <div class="disclosure">
      <button
        ref={line}
        id={`${id}-line`}
        type="button"
        class="disclosure-summary"
        aria-expanded={open}
        aria-controls={shown ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon icon={ChevronRight} size={14} class="disclosure-mark" />
        <span class="grow">{summary}</span>
      </button>
      {shown && (
        <div
          ref={more}
          id={id}
          class="disclosure-more"
          hidden={!open}
          {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-labelledby': `${id}-line` } : {})}
        >
          {children}
        </div>
      )}
    </div>
  );
};
