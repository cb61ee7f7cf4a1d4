import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import type { Result } from '../core/result';

export interface Tracker<C extends string> {
  readonly busy: ReadonlySignal<Partial<Record<C, boolean>>>;
  readonly failures: ReadonlySignal<Partial<Record<C, Failure | null>>>;
  /** Runs a command, shows it as under way, keeps why it failed until it is run again. */
  run<T>(command: C, act: () => Promise<Result<T>>): Promise<Result<T>>;
  clear(command: C): void;
}

/** Which commands of a screen are under way, and how each last failed. */
export function tracker<C extends string>(): Tracker<C> {
  const busy = signal<Partial<Record<C, boolean>>>({});
  const failures = signal<Partial<Record<C, Failure | null>>>({});
  const mark = (command: C, on: boolean, failure: Failure | null) => {
    busy.value = { ...busy.value, [command]: on };
    failures.value = { ...failures.value, [command]: failure };
  };
  return {
    busy,
    failures,
    async run(command, act) {
      mark(command, true, null);
      const answer = await act();
      mark(command, false, answer.ok ? null : answer.error);
      return answer;
    },
    clear(command) {
      if (failures.peek()[command]) mark(command, false, null);
    },
  };
}
