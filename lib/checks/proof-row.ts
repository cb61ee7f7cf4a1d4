import type { Failure } from '../core/failure';
import type { Outcome } from '../core/outcome';
import type { FieldPlace } from './field-place';

/** Who can stand in the way of a call, and who saw it: three layers of Halo's pages, and the API itself. */
export const proofLayers = ['role', 'agent', 'application', 'api'] as const;
export type ProofLayer = (typeof proofLayers)[number];

/** What one witness says of one requirement. */
export interface ProofCell {
  /** `inapplicable`: this layer has no say here. */
  readonly outcome: Outcome;
  readonly seen: string | null;
  /** When it was seen, milliseconds since the epoch. */
  readonly at: number | null;
  /** The record it was seen on; null for the API. */
  readonly record: string | null;
  readonly failure: Failure | null;
  /** Where it is set in Halo; null for the API. */
  readonly place: FieldPlace | null;
}

/** One requirement under every witness. `passed` takes every witness that has a say. */
export interface JudgedRow {
  /** `proof:<area>` for a right, `proof:<check>` for a setting. */
  readonly check: string;
  /** The profile's requirement it proves, and the layer whose page it is set on; null where it is no setting of a page. */
  readonly requirement: { readonly check: string; readonly layer: ProofLayer } | null;
  readonly label: string;
  readonly needs: string;
  readonly outcome: Outcome;
  /** The layers that stand in the way, first the one to mend. */
  readonly blocks: readonly ProofLayer[];
  /** The pages and the API contradict each other; `failure` says how. */
  readonly disagree: boolean;
  readonly failure: Failure | null;
  readonly cells: Readonly<Record<ProofLayer, ProofCell>>;
}

export interface ProofRow extends JudgedRow {
  /** The field to change, or to look at, first; null where no page has it. */
  readonly place: FieldPlace | null;
}

export interface Proof {
  readonly rows: readonly ProofRow[];
  readonly outcome: Outcome;
  /** The first row to mend. */
  readonly next: ProofRow | null;
  /** When the API was last asked; null when it never was. */
  readonly testedAt: number | null;
}

/** A witness that has no say. */
export const noSay: ProofCell = {
  outcome: 'inapplicable',
  seen: null,
  at: null,
  record: null,
  failure: null,
  place: null,
};

/** Right in the form alone: an API that refuses does not contradict its page, and saving it is what mends the row. */
export const isUnsaved = ({ failure }: ProofCell): boolean => failure?.code === 'check.not_saved';

/**
 * Of a row that is not proven the field to go to: of the first layer that stands in the way, also where its page shows the right
 * value and the API contradicts it; else of the first page that does not tell. Null where it lies with the API alone.
 */
export function placeToMend({ blocks, cells }: JudgedRow): FieldPlace | null {
  const untold = proofLayers.find((layer) => !['passed', 'inapplicable'].includes(cells[layer].outcome));
  const layer = blocks[0] ?? untold;
  return layer ? cells[layer].place : null;
}

/** Worst first. */
const gravity: readonly Outcome[] = ['failed', 'cantTell', 'warned', 'passed', 'inapplicable'];

export const worst = (outcomes: readonly Outcome[]): Outcome =>
  gravity.find((outcome) => outcomes.includes(outcome)) ?? 'inapplicable';
