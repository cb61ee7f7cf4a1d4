/** What lives only as long as the worker does: nothing here is needed to resume. */
export interface WorkerContext {
  /** Running connection tests, to cancel them: 'draft' or a connection's id. */
  readonly tests: Map<string, AbortController>;
  /** Takes up every unfinished run; returns at once. */
  continueSyncs(): void;
  /** Starts what the schedule says is due and sets its alarm; returns at once. */
  syncDue(): void;
}
