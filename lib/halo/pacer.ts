import type { Failure } from '../core/failure';
import type { Result } from '../core/result';

/** Leave to send one request, counted as sent up to `until` (epoch ms). */
export interface Turn {
  readonly takenAt: number;
  readonly until: number;
}

/** An instance's request budget, as whoever is about to ask the instance sees it. */
export interface Pacer {
  /** A turn for one request, or why it must not be sent. */
  take(): Promise<Result<Turn>>;
  /** A turn that no request was sent with. */
  giveBack(turn: Turn): Promise<void>;
  /** Halo refused (429) the request sent with this turn. */
  noteRefused(failure: Failure, turn: Turn): Promise<void>;
}

/** One turn is taken for each request asked for; a client that sends none, or a second one, says so here. */
export interface Sending {
  none(): void;
  /** Null when one more may be sent, else why not. */
  again(): Promise<Failure | null>;
}
