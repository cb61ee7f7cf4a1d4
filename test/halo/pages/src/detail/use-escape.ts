import { useEffect } from 'react';
import { openDialogs } from '../dialogs/open-dialogs';

/** Escape in edit mode leaves the form and discards all edits without a word, as it does in Halo. */
export function useEscape(editing: boolean, discard: () => void): void {
  useEffect(() => {
    if (!editing) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && openDialogs.count === 0) discard();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
