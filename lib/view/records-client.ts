import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import { failureOf } from '../core/failure-of';
import { storeFailures } from '../core/failures/store';
import type { ResourceType } from '../core/resource-type';
import { ThrownFailure } from '../core/thrown-failure';
import type { AnswerTo, Ask, FromWorker, Question } from '../records/protocol';
import { keepLastRecords } from './last-records';
import type { SearchWorker } from './search-worker';

export interface RecordsClient {
  /** Counts up whenever answers may have changed. */
  readonly changes: ReadonlySignal<number>;
  /** Why there are no answers: the worker could not be started, or stopped. */
  readonly failure: ReadonlySignal<Failure | null>;
  /** Waits for the first `start`. Throws a ThrownFailure. */
  ask<Q extends Question>(question: Q, ask: Ask<Q>): Promise<AnswerTo<Q>>;
  /** Records may have changed in the store; nothing to do while there is no worker. */
  refresh(): void;
  /** Begins with these types, and again after a failure. */
  start(types: readonly ResourceType[]): void;
  close(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (thrown: ThrownFailure) => void;
}

/** Talks to the search worker of one connection. */
export function recordsClient(connectionId: string, spawn: () => SearchWorker): RecordsClient {
  const changes = signal(0);
  const failure = signal<Failure | null>(null);
  const waiting = new Map<number, Waiting>();
  let worker: SearchWorker | null = null;
  let asked = 0;
  let begun = false;
  let begin = () => {};
  const beginning = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const stop = (why: Failure) => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new ThrownFailure(why));
    waiting.clear();
  };
  const stopped = (message: string) => failureOf(storeFailures, 'store.search_stopped', { message });
  const fail = (message: string) => {
    failure.value = stopped(message);
    stop(failure.value);
  };

  const receive = (message: FromWorker) => {
    if ('changed' in message) {
      changes.value = changes.peek() + 1;
      return;
    }
    const from = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) from?.resolve(message.value);
    else from?.reject(new ThrownFailure(message.error));
  };

  const started = () => {
    begun = true;
    begin();
  };

  return {
    changes,
    failure,
    async ask(question, ask) {
      if (!begun) await beginning;
      if (!worker) throw new ThrownFailure(failure.peek() ?? stopped(''));
      asked += 1;
      const id = asked;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
      worker.postMessage({ id, question, ask });
      return answer as Promise<AnswerTo<typeof question>>;
    },
    refresh() {
      worker?.postMessage({ refresh: true });
    },
    start(types) {
      stop(stopped(''));
      failure.value = null;
      try {
        worker = spawn();
      } catch (thrown) {
        fail(thrown instanceof Error ? thrown.message : String(thrown));
        started();
        return;
      }
      worker.onmessage = ({ data }) => receive(data);
      worker.onerror = (event) => fail(event.message);
      worker.postMessage({ open: { connectionId, types } });
      keepLastRecords({ connectionId, types });
      // What was asked of the first one is still to be answered.
      if (begun) changes.value = changes.peek() + 1;
      started();
    },
    close() {
      stop(stopped(''));
      started();
    },
  };
}
