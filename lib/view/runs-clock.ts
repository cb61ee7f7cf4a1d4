import { type ReadonlySignal, signal } from '@preact/signals';

/** The time, told every `everyMs`, for words such as “12 s” and “at 14:05” on a screen that stays open. */
export function clock(everyMs = 10_000): { readonly now: ReadonlySignal<number>; stop(): void } {
  const now = signal(Date.now());
  const timer = setInterval(() => {
    now.value = Date.now();
  }, everyMs);
  return { now, stop: () => clearInterval(timer) };
}
