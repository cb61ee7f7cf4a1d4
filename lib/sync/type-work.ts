import type { Failure } from '../core/failure';
import type { Fence, FenceRefusal } from '../store/fenced';
import type { SyncRun } from '../store/sync-run';
import type { HaloReader, SyncDeps } from './sync-deps';

/** How work on one type ended. `ms` is how long to leave it alone. */
export type TypeOutcome =
  | { readonly is: 'ended' }
  | { readonly is: 'lost'; readonly because: FenceRefusal }
  | { readonly is: 'pause' | 'put-off'; readonly ms: number; readonly failure: Failure }
  | { readonly is: 'stop'; readonly failure: Failure };

export interface TypeWork {
  readonly deps: SyncDeps;
  readonly client: HaloReader;
  readonly run: SyncRun;
  readonly fence: Fence;
  /** Whose records are kept; null keeps all. */
  readonly activeClients: ReadonlySet<string> | null;
  /** Milliseconds from one full pass to the next. */
  readonly fullEveryMs: number;
  /** Called after each commit that brought rows. */
  committed(): void;
}
