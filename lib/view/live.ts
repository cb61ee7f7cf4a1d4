import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import { ThrownFailure } from '../core/thrown-failure';
import { onChange, type StoreTopic } from '../store/changes';
import { asFailure } from './runs-read';

export interface Live<T> {
  /** Null until the first read is done. */
  readonly value: ReadonlySignal<T | null>;
  /** Why the last read did not succeed; the value of the one before is kept. */
  readonly failure: ReadonlySignal<Failure | null>;
  /** The first read has ended, well or not. */
  readonly settled: ReadonlySignal<boolean>;
  /** Resolves once `value` is at least as new as this call. */
  refresh(): Promise<void>;
  stop(): void;
}

/** What `read` answers, read again whenever one of the topics changes in any context. A slow, older read never wins. */
export function live<T>(topics: readonly StoreTopic[], read: () => Promise<T>): Live<T> {
  const value = signal<T | null>(null);
  const failure = signal<Failure | null>(null);
  const settled = signal(false);
  let newest: Promise<void> = Promise.resolve();
  const attempt = async (superseded: () => boolean): Promise<void> => {
    try {
      const answer = await read();
      // Whoever waits for this read waits on for the one that took its place.
      if (superseded()) return newest;
      batch(() => {
        value.value = answer;
        failure.value = null;
        settled.value = true;
      });
    } catch (thrown) {
      if (superseded()) return newest;
      batch(() => {
        failure.value = thrown instanceof ThrownFailure ? thrown.failure : asFailure(thrown);
        settled.value = true;
      });
    }
  };
  const refresh = (): Promise<void> => {
    const mine = attempt(() => newest !== mine);
    newest = mine;
    return mine;
  };
  const stop = onChange(topics, () => void refresh());
  return { value, failure, settled, refresh, stop };
}
