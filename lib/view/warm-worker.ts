import type { FromWorker, ToWorker } from '../records/protocol';
import { lastRecords } from './last-records';

/** As much of a Worker as is used. */
export interface SearchWorker {
  postMessage(message: ToWorker): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** The search worker, which reads and indexes the records apart from the page. Bundled by its URL. */
const newWorker = (): SearchWorker =>
  new Worker(new URL('./records-worker.ts', import.meta.url), { type: 'module' });

let spare: SearchWorker | null = null;

/**
 * Starts the worker, and has it open what was shown last time, before it is known what will be shown and while the page's own
 * code is fetched: the first rows come so much sooner.
 */
export function warmWorker(): void {
  const worker = newWorker();
  spare = worker;
  worker.onerror = () => {
    // The one that is started in its place tells why.
    if (spare === worker) spare = null;
  };
  const open = lastRecords();
  if (open) worker.postMessage({ open });
}

export function spawnWorker(): SearchWorker {
  const worker = spare ?? newWorker();
  spare = null;
  return worker;
}
