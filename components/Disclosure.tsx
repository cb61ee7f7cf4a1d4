import './Disclosure.css';
import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon';

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly startsOpen?: boolean;
  /** Nothing is left to do inside: folds when this becomes true; the line stays where it was, and keeps the focus. */
  readonly settled?: boolean;
  /** What is inside stays in the page while folded, unseen; else it is rendered only while open. */
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
        type="button"
        class="disclosure-summary"
        aria-expanded={open}
        aria-controls={open || kept ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon icon={ChevronRight} size={14} class="disclosure-mark" />
        <span class="grow">{summary}</span>
      </button>
      {(open || kept) && (
        <div id={id} class="disclosure-more" hidden={!open}>
          {children}
        </div>
      )}
    </div>
  );
};
