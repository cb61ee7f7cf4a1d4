import { type ReadonlySignal, signal } from '@preact/signals';

/** Whether the browser has a network; it cannot tell whether Halo is reached through it. */
export function onlineNow(): { readonly online: ReadonlySignal<boolean>; stop(): void } {
  const online = signal(navigator.onLine);
  const look = () => {
    online.value = navigator.onLine;
  };
  addEventListener('online', look);
  addEventListener('offline', look);
  return {
    online,
    stop() {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    },
  };
}
