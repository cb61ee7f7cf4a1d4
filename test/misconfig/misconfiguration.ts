import type { ProofLayer } from '../../lib/checks/proof-row';
import type { FailureCode } from '../../lib/core/failures/catalogue';
import type { Layer } from '../../lib/profiles/profile';
import type { Spot } from './spots';
import type { Vendor, World } from './world';

/** One thing an admin can get wrong, what the product must say of it, and what it may call red besides. */
export interface Misconfiguration {
  readonly name: string;
  /** What it is about; two of the same spot, or of conflicting ones, are not put together; one that conflicts with '' stands alone. */
  readonly spot: string;
  readonly conflicts?: readonly string[];
  readonly vendors?: readonly Vendor[];
  apply(world: World): void;
  /** Named by any one of these: a check of the pages in its layer, or a step of the test. */
  readonly named: {
    readonly checks?: readonly string[];
    readonly layer?: Layer;
    readonly codes: readonly FailureCode[];
    /** Rows of the proof that must not be green, where no check of the pages is about it. */
    readonly proof?: readonly string[];
    /** What the watch must note as lost, and which layer it must blame. */
    readonly drift?: { readonly right: string; readonly layer: ProofLayer };
  };
  /** Checks and proof rows that are rightly not passed because of it. */
  readonly touches: RegExp;
  /** Where the connection test ends because of it; 0 where it goes on. A later one of two is not reached. */
  readonly stops: number;
  /** The test goes on to its end, and must not pass. */
  readonly unproven?: boolean;
  /** It shows in the test alone, so an earlier stop hides it. */
  readonly apiOnly?: boolean;
  /** It comes about after all was right and was seen: the pages are not looked at again. */
  readonly isLater?: boolean;
  /** Where a person mends it, if not where its check is set as a rule. */
  mends?(world: World): readonly Spot[];
}
