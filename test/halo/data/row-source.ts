import type { Draw } from './random';
import type { HaloRow } from './record-type';

/** A record another record points at. */
export interface Reference {
  id: number;
  name: string;
}

/** What a row is made from; the same source always gives the same row. */
export interface RowSource {
  id: number;
  position: number;
  draw: Draw;
  inactive: boolean;
  /** Epoch ms of the last change. */
  changedAt: number;
  /** Owner; for a client itself its own id and name. */
  client: Reference;
  site: Reference | null;
  /** A contact of the same site, where there is one. */
  contact: Reference | null;
  /** A product, where there is one. */
  product: Reference | null;
}

/** Makes the list row of one type. Members set to null are left out of the answer, as Halo does. */
export type MakeRow = (source: RowSource) => HaloRow;
