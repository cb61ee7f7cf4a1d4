import { type KeyboardEvent, useRef } from 'react';

/** Escape in an open menu closes the menu only; the form, which discards on Escape, must not hear of it. */
export function useMenuEscape() {
  const open = useRef(false);
  return {
    onMenuOpen: () => {
      open.current = true;
    },
    onMenuClose: () => {
      open.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && open.current) event.stopPropagation();
    },
  };
}
