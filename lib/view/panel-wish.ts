/** What a side panel is asked to show: the records, of a connection if one is named, or the wizard. */
export interface PanelWish {
  readonly screen: 'records' | 'wizard';
  readonly connectionId: string | null;
}

interface KeptWish extends PanelWish {
  readonly windowId: number | null;
}

const key = 'halo-companion:panel-wish';

/** Asks the panel of a window to show something, whether it is open already or opens only now. */
export const wishOfPanel = (windowId: number | null, wish: PanelWish): void =>
  localStorage.setItem(key, JSON.stringify({ ...wish, windowId } satisfies KeptWish));

/** What the panel that opens now is asked to show, once; null: nothing. */
export function takePanelWish(): PanelWish | null {
  const kept = localStorage.getItem(key);
  localStorage.removeItem(key);
  return kept === null ? null : (JSON.parse(kept) as KeptWish);
}

/** Tells what the open panel of this window is asked to show; answers how to stop. */
export function followPanelWish(
  ownWindow: () => Promise<number | null>,
  show: (wish: PanelWish) => void,
): () => void {
  const hear = async (event: StorageEvent) => {
    if (event.key !== key || event.newValue === null) return;
    const wish = JSON.parse(event.newValue) as KeptWish;
    if (wish.windowId !== (await ownWindow())) return;
    localStorage.removeItem(key);
    show(wish);
  };
  addEventListener('storage', hear);
  return () => removeEventListener('storage', hear);
}
