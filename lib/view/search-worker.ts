import type { FromWorker, ToWorker } from '../records/protocol';

/** As much of a Worker as is used. */
export interface SearchWorker {
  postMessage(message: ToWorker): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** The search worker, which reads and indexes the records apart from the page. Bundled by its URL. */
export const spawnWorker = (): SearchWorker =>
  new Worker(new URL('./records-worker.ts', import.meta.url), { type: 'module' });
