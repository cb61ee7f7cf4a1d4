import type { ToWorker } from '../records/protocol';
import { serve } from '../records/serve';
import { recordsFailure } from './runs-unreadable';

// The search worker: everything that grows with the number of records is in here, apart from the page that shows a screenful.
const take = serve((message) => postMessage(message), recordsFailure);
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => take(data));
