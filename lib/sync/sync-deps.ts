import type { Result } from '../core/result';
import type { HaloClient } from '../halo/halo-client';
import type { Connection } from '../store/connection';

/** What the engine needs of Halo: to read. */
export type HaloReader = Pick<HaloClient, 'get'>;

/** What the engine needs of the world around it; the background gives it the browser's. */
export interface SyncDeps {
  /** A reader with the connection's token, or why there is none. */
  clientFor(connection: Connection): Promise<Result<HaloReader>>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`, or at once when the signal is aborted. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
  /** Sets the watchdog alarm that starts a killed worker again; called before each request. */
  arm(): Promise<void>;
  /** In [0, 1). */
  random(): number;
}
