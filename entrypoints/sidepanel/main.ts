import { warmWorker } from '../../lib/view/warm-worker';

// The worker reads while the panel's own code is fetched.
warmWorker();
void import('./open-panel');
