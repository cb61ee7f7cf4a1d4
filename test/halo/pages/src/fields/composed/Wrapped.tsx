import type { ReactNode } from 'react';

/** So many elements without a meaning around something. */
export function Wrapped({ depth, children }: { depth: number; children: ReactNode }) {
  if (depth < 1) return children;
  return (
    <div>
      <Wrapped depth={depth - 1}>{children}</Wrapped>
    </div>
  );
}
