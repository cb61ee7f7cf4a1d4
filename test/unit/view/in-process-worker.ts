import type { FromWorker } from '../../../lib/records/protocol';
import { serve } from '../../../lib/records/serve';
import { recordsFailure } from '../../../lib/view/runs-unreadable';
import type { SearchWorker } from '../../../lib/view/search-worker';

let newest: SearchWorker | null = null;

/** The search worker in the test's own thread; messages are copied and come later, as between threads. */
export function workerHere(): SearchWorker {
  let ended = false;
  const worker: SearchWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const copy = structuredClone(message);
      setTimeout(() => !ended && take(copy));
    },
    terminate() {
      ended = true;
    },
  };
  const take = serve((message: FromWorker) => {
    const data = structuredClone(message);
    setTimeout(() => !ended && worker.onmessage?.({ data } as MessageEvent<FromWorker>));
  }, recordsFailure);
  newest = worker;
  return worker;
}

/** The worker begun last dies, as one that has run out of memory. */
export const stopWorker = (): void => newest?.onerror?.({ message: 'out of memory' } as ErrorEvent);
