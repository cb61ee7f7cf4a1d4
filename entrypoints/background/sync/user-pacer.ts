import { type HeldPacer, type PaceOptions, pacer } from '../../../lib/sync/pacer';
import { wait } from './wait';

/** Someone waits for the answer: these requests go before the syncs, and count with theirs. */
export const userPace = (base: string): PaceOptions => ({ base, who: 'user', now: () => Date.now(), wait });

export const userPacer = (base: string): HeldPacer => pacer(userPace(base));
