import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Loose } from '../fields/composed/rows';

/** Height kept free for a row that has not been mounted, in CSS pixels. */
const rowHeight = 72;

/** Mounts its rows when it scrolls into view, and keeps them from then on. */
export function LazyBlock({ lazy, rows, children }: { lazy: boolean; rows: number; children: ReactNode }) {
  const holder = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  const mounted = seen || !lazy;
  useEffect(() => {
    if (mounted || holder.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    observer.observe(holder.current);
    return () => observer.disconnect();
  }, [mounted]);
  if (mounted) return children;
  return (
    <Loose>
      <div ref={holder} className="col-md-12" style={{ height: rows * rowHeight }} />
    </Loose>
  );
}
