import { useEffect } from 'react';

/** How many dialogs stand over the page. */
export const openDialogs = { count: 0 };

/** Counts the dialog that calls it for as long as it is mounted. */
export function useOpenDialog(): void {
  useEffect(() => {
    openDialogs.count += 1;
    return () => {
      openDialogs.count -= 1;
    };
  }, []);
}
