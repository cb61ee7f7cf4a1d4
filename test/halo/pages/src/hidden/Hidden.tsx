import type { CSSProperties, ReactNode } from 'react';
import { useLook } from '../looks/look';

const styles: Record<'display' | 'visibility' | 'offscreen', CSSProperties> = {
  display: { display: 'none' },
  visibility: { visibility: 'hidden', position: 'absolute', height: 0, width: 0, overflow: 'hidden' },
  offscreen: { position: 'fixed', left: -10_000, top: 0, width: 1000, height: 700, overflow: 'hidden' },
};

/** Something that is in the document and not on the screen. */
export function Hidden({ children }: { children: ReactNode }) {
  const { rendering } = useLook();
  return (
    <div style={styles[rendering.hiding]} aria-hidden={rendering.hiding === 'offscreen' ? true : undefined}>
      {children}
    </div>
  );
}
