import type { FailureCode } from '../../lib/core/failures/catalogue';
import type { Layer } from '../../lib/profiles/profile';
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
  };
  /** Checks and proof rows that are rightly not passed because of it. */
  readonly touches: RegExp;
  /** Where the connection test ends because of it; 0 where it goes on. A later one of two is not reached. */
  readonly stops: number;
  /** It shows in the test alone, so an earlier stop hides it. */
  readonly apiOnly?: boolean;
}
