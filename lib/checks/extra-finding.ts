import type { Layer } from '../profiles/profile';
import type { Finding } from './check';

/** A finding no profile asks for, with what a verdict needs to name it. */
export interface ExtraFinding {
  readonly check: string;
  readonly layer: Layer;
  readonly label: string;
  readonly why: string;
  readonly source: string;
  readonly found: Finding;
}
