import type { Failure } from '../core/failure';
import type { Outcome } from '../core/outcome';
import type { PageKind } from '../page/observation';
import type { Layer } from '../profiles/profile';

/** Where and when the evidence of a verdict was seen. */
export interface Witness {
  readonly page: PageKind;
  /** As in the record's address; `new` for a form not saved yet. */
  readonly recordId: string;
  readonly recordName: string | null;
  readonly path: string | null;
  readonly at: number;
}

/** One requirement judged. Derived every time from profile and evidence; never stored. */
export interface Verdict {
  readonly check: string;
  readonly layer: Layer;
  readonly outcome: Outcome;
  readonly label: string;
  readonly why: string;
  readonly source: string;
  /** What is needed and what was seen, in Halo's words. */
  readonly expected: string;
  readonly seen: string | null;
  /** The reason in catalogue terms; null when passed or inapplicable. */
  readonly failure: Failure | null;
  /** The page it is about: that of the witness, or the one to open for one. */
  readonly page: PageKind;
  readonly witness: Witness | null;
  /** The field of the page to jump to. */
  readonly field: string | null;
}
