import { batch, effect, type ReadonlySignal, signal } from '@preact/signals';
import { currentWindow } from './open-page';
import { followPanelWish, type PanelWish, takePanelWish } from './panel-wish';
import type { ConnectionsView } from './runs-connections';

type PanelMode = 'records' | 'set-up';

export interface PanelScreen {
  /** Null until the connections are known. */
  readonly mode: ReadonlySignal<PanelMode | null>;
  /** What was asked for last, until the admin goes on by hand; each time another object. */
  readonly asked: ReadonlySignal<PanelWish | null>;
  go(to: PanelMode): void;
  seeRecords(connectionId: string | null): void;
  stop(): void;
}

/** What the side panel shows: what it is asked for, else the records where something is connected, else the set-up. */
export function panelScreen(connections: Pick<ConnectionsView, 'all' | 'chosen' | 'choose'>): PanelScreen {
  const mode = signal<PanelMode | null>(null);
  const asked = signal<PanelWish | null>(null);
  const show = (wish: PanelWish) =>
    batch(() => {
      if (wish.connectionId !== null) connections.choose(wish.connectionId);
      asked.value = wish;
      mode.value = wish.screen === 'records' ? 'records' : 'set-up';
    });
  const first = takePanelWish();
  if (first) show(first);
  const offs = [
    // Decided once, when the connections are first known: a screen must not change under the admin's hands.
    effect(() => {
      const all = connections.all.value;
      if (mode.peek() === null && all) mode.value = all.length > 0 ? 'records' : 'set-up';
    }),
    followPanelWish(currentWindow, show),
  ];
  return {
    mode,
    asked,
    go: (to) =>
      batch(() => {
        asked.value = null;
        mode.value = to;
        if (to === 'records') leaveEnded(connections);
      }),
    seeRecords: (connectionId) => show({ screen: 'records', connectionId }),
    stop() {
      for (const off of offs) off();
    },
  };
}

/** One that was disconnected meanwhile gives way, on the way to its records, to one that is not. */
function leaveEnded({ all, chosen, choose }: Pick<ConnectionsView, 'all' | 'chosen' | 'choose'>): void {
  const live = all.peek()?.find(({ state }) => state !== 'disconnected');
  if (chosen.peek()?.state === 'disconnected' && live) choose(live.id);
}
