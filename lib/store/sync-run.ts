import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import type { Paging } from './paging';

export type SyncTrigger = 'initial' | 'manual' | 'schedule';
export type SyncMode = 'fullRefresh' | 'incremental';

/** running → one of the rest. `incomplete` says in its counts what is missing; `paused` resumes by itself. */
export type SyncRunState = 'running' | 'paused' | 'complete' | 'incomplete' | 'failed' | 'cancelled';

export type TypeState = 'waiting' | 'running' | 'complete' | 'incomplete' | 'failed' | 'cancelled';

export interface Refusal {
  /** Why the rows were refused, e.g. `id-missing`. */
  readonly reason: string;
  readonly count: number;
}

/** The counted truth of one type in one run. complete ⇔ total = fetched distinct = stored + left out, none refused, no failure. */
export interface TypeCount {
  readonly state: TypeState;
  /**
   * incremental: only what changed was asked for. `fetched` is then what came, `stored` all that is in the store, and
   * complete ⇔ the server's total = stored + left out. Absent until decided, and in runs of earlier versions.
   */
  readonly mode?: SyncMode;
  /** record_count as the server told it; null until known. */
  readonly total: number | null;
  /** Distinct rows received. */
  readonly fetched: number;
  /** Rows of this type in the store that this run saw. */
  readonly stored: number;
  /** Of those, rows that were there already and the same. */
  readonly unchanged: number;
  readonly deleted: number;
  /** Dropped from the store because “active clients only” was switched on since. */
  readonly filtered: number;
  /** Read in this run and not kept, because their client is inactive. */
  readonly leftOut: number;
  readonly duplicates: number;
  readonly refused: readonly Refusal[];
  readonly requests: number;
  readonly throttled: number;
  readonly failure: Failure | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
}

export interface SyncRun {
  readonly id: string;
  readonly connectionId: string;
  readonly trigger: SyncTrigger;
  readonly mode: SyncMode;
  readonly state: SyncRunState;
  readonly activeOnly: boolean;
  readonly types: Partial<Readonly<Record<ResourceType, TypeCount>>>;
  readonly failure: Failure | null;
  /** Counted up from run to run of a connection; absent in runs of earlier versions. */
  readonly nth?: number;
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** When a paused run goes on by itself. */
  readonly resumesAt: number | null;
  /** How many times in a row it was taken up and nothing could be asked for, because there was no token. Absent for none. */
  readonly fruitless?: number;
  /** Every type is to be read in full. */
  readonly full?: boolean;
  /** Records dropped at the end because their type is no longer selected. */
  readonly dropped?: Partial<Readonly<Record<ResourceType, number>>>;
}

/** How a run reads one type; decided at its first request. */
export interface Pass {
  readonly mode: SyncMode;
  /** The changed-since value sent with every page; null in a full pass. */
  readonly since: string | null;
  /** The server's clock when the first page came; null before, and where the server does not tell. */
  readonly startedAt: number | null;
  /** The changes were asked for a second time. */
  readonly again?: boolean;
  /** Which clients were active, as `activeClientsKey`; '' where that makes no difference. */
  readonly activeClients: string;
}

/** What earlier runs established of a type; outlives them. */
export interface Cursor {
  /** All that changed in Halo before this moment (server's clock) is in the store; null before a complete pass. */
  readonly changedTo: number | null;
  /** When the last complete full pass ended (our clock); null asks for another. */
  readonly fullAt: number | null;
  /** Rows that pass read, and how many of them it left out. */
  readonly rows: number;
  readonly leftOut: number;
  readonly activeOnly: boolean;
  readonly activeClients: string;
  /** Does Halo heed the changed-since parameter? Proven by asking for a date far in the future. */
  readonly filter: 'unproven' | 'works' | 'ignored';
  /** So many records are known to be removed in Halo and still stored here; the next run looks for them. */
  readonly waiting?: number;
  /** A removal of up to so many records was confirmed by the admin; 0 for none. */
  readonly removalConfirmed: number;
}

/** How far one type has come; written in the same transaction as the rows it speaks of. It outlives its run. */
export interface Checkpoint {
  readonly type: ResourceType;
  readonly runId: string;
  /** Fencing number: a write with an older one is refused. */
  readonly epoch: number;
  readonly nextPage: number;
  readonly count: TypeCount;
  readonly paging: Paging;
  /** Transient failures since the last page that came. */
  readonly setbacks: number;
  /** Records of this type in the store, of whichever run. */
  readonly held: number;
  /** Some of them may have been read without the “active clients only” filter. */
  readonly holdsUnfiltered: boolean;
  readonly pass: Pass | null;
  readonly cursor: Cursor;
}
