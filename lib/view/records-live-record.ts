import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import type { RecordAnswer } from '../records/protocol';
import type { RecordsClient } from './records-client';
import { type RecordView, recordView } from './records-detail';
import type { Place } from './records-place';
import { asFailure } from './runs-read';

export type DetailState =
  | { readonly state: 'closed' }
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly record: RecordView };

interface LiveRecord {
  readonly state: ReadonlySignal<DetailState>;
  stop(): void;
}

/** The open record as it is stored now. */
export function liveRecord(
  client: RecordsClient,
  place: ReadonlySignal<Place>,
  base: ReadonlySignal<string>,
): LiveRecord {
  const read = signal<{ readonly of: Place['open']; readonly answer: RecordAnswer | null } | null>(null);
  const failure = signal<Failure | null>(null);
  const open = computed(() => place.value.open);
  const stop = effect(() => {
    void client.changes.value;
    const of = open.value;
    if (of === null || client.failure.value) return;
    client.ask('record', of).then(
      (answer) => {
        failure.value = null;
        if (open.peek() === of) read.value = { of, answer };
      },
      (thrown: unknown) => {
        failure.value = asFailure(thrown);
      },
    );
  });
  const state = computed((): DetailState => {
    if (open.value === null) return { state: 'closed' };
    if (failure.value) return { state: 'failed', failure: failure.value };
    if (read.value?.of !== open.value) return { state: 'loading' };
    const { answer } = read.value;
    return answer ? { state: 'ready', record: recordView(answer, base.value) } : { state: 'missing' };
  });
  return { state, stop };
}
