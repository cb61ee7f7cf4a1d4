import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';

/** Semantic UI's way with a dialog: a dimmer on the body, outside the app, with no role. */
export function Popup({ onClose, children }: { onClose(): void; children: ReactNode }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return createPortal(
    <div className="ui page modals dimmer transition visible active modal-overlay">
      <div className="ui small popup modal transition visible active modal-window">{children}</div>
    </div>,
    document.body,
  );
}
