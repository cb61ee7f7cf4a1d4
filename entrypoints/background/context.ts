import type { Application } from './panel/holders-of';

/** What lives only as long as the worker does: nothing here is needed to resume. */
export interface WorkerContext {
  /** Running connection tests, to cancel them: 'draft' or a connection's id. */
  readonly tests: Map<string, AbortController>;
  /** Tests what was captured from an application that Halo now shows as saved in this tab; returns at once. */
  verifyCaptured(application: Application, tabId: number | null): void;
  /** Takes up every unfinished run; returns at once. */
  continueSyncs(): void;
  /** Starts what the schedule says is due and sets its alarm; returns at once. */
  syncDue(): void;
}
