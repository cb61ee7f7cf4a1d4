import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import type { ExportOrder } from '../records/protocol';
import { type FileSink, openFileSink } from './file-sink';
import type { RecordsClient } from './records-client';
import { asFailure } from './runs-read';

export type ExportState =
  | { readonly state: 'idle' }
  | { readonly state: 'writing' | 'done'; readonly done: number; readonly of: number }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface RecordsExport {
  readonly state: ReadonlySignal<ExportState>;
  /** Call it directly in a click. */
  start(order: ExportOrder, fileName: string): Promise<void>;
  cancel(): void;
  /** What became of the last one is told no longer. One that is being written goes on. */
  forget(): void;
}

const idle: ExportState = { state: 'idle' };

const mimes = { csv: 'text/csv;charset=utf-8', json: 'application/json', ndjson: 'application/x-ndjson' };

/** Writes the records of a query to a file, a part at a time. */
export function recordsExport(
  client: Pick<RecordsClient, 'ask'>,
  openSink: typeof openFileSink = openFileSink,
): RecordsExport {
  const state = signal<ExportState>(idle);
  let cancelled = false;
  /** From the click on: two at once would each get a part of the records. */
  let begun = false;

  async function write(sink: FileSink, order: ExportOrder): Promise<void> {
    const { of } = await client.ask('exportStart', order);
    state.value = { state: 'writing', done: 0, of };
    for (;;) {
      const part = await client.ask('exportNext', null);
      if (cancelled) {
        await sink.abort();
        state.value = idle;
        return;
      }
      if (part.text !== '') await sink.write(part.text);
      if (part.end) {
        await sink.close();
        state.value = { state: 'done', done: part.done, of: part.done };
        return;
      }
      state.value = { state: 'writing', done: part.done, of };
    }
  }

  async function fill(sink: FileSink, order: ExportOrder): Promise<void> {
    try {
      await write(sink, order);
    } catch (thrown) {
      state.value = { state: 'failed', failure: asFailure(thrown) };
      await sink.abort();
    }
  }

  return {
    state,
    async start(order, fileName) {
      if (begun) return;
      begun = true;
      cancelled = false;
      state.value = idle;
      try {
        const sink = await openSink(fileName, mimes[order.format]);
        if (sink) await fill(sink, order);
      } finally {
        begun = false;
      }
    },
    cancel() {
      cancelled = true;
    },
    forget() {
      if (state.peek().state !== 'writing') state.value = idle;
    },
  };
}
