import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import type { SeenAs } from '../core/right-words';
import type { SeenRight } from './drift-rights';
import type { ProofLayer } from './proof-row';

/** A right that was granted once and then was not: one row of a connection's history. */
export interface Drift {
  readonly id: string;
  readonly right: string;
  /** Of access to an area of Halo: the types it is needed for. */
  readonly types: readonly ResourceType[];
  /** When the look that found it was made, milliseconds since the epoch. */
  readonly at: number;
  readonly before: SeenAs;
  readonly after: SeenAs;
  readonly layer: ProofLayer;
  readonly failure: Failure | null;
  /** When the admin was told by a notification, or saw it in a test of their own; null while not. */
  readonly toldAt: number | null;
  /** When a look found it granted again, or no longer needed; null while it lasts. */
  readonly mendedAt: number | null;
}

/** What is known of a connection's rights over time. */
export interface DriftWatch {
  readonly connectionId: string;
  /** When the rights were last seen; null before the first time. */
  readonly lookedAt: number | null;
  readonly nextLookAt: number;
  /** What each right that was last seen granted looked like then. */
  readonly granted: Readonly<Record<string, SeenAs>>;
  /** Newest first. */
  readonly drifts: readonly Drift[];
}

const mostKept = 100;

export const isOpen = ({ mendedAt }: Drift): boolean => mendedAt === null;

/**
 * A watch after one more look: what was granted and is not any more is a drift, and an open one whose right is granted again,
 * or not needed any more, is mended. What the look does not tell stays as it was. Pure.
 */
export const noteLook = (watch: DriftWatch, rights: readonly SeenRight[], at: number): DriftWatch => {
  const seen = new Map(rights.map((one) => [one.right, one]));
  const found = rights
    .filter(({ state }) => state === 'lost')
    .flatMap((one) => {
      const before = watch.granted[one.right];
      return before === undefined ? [] : [driftOf(one, before, at)];
    });
  const before = watch.drifts.map((drift) => {
    const now = seen.get(drift.right);
    const isOver = now === undefined || now.state === 'granted';
    return isOpen(drift) && isOver ? { ...drift, mendedAt: at } : drift;
  });
  const stillGranted = Object.entries(watch.granted).filter(
    ([right]) => seen.has(right) && seen.get(right)?.state !== 'lost',
  );
  const nowGranted = rights.filter(({ state }) => state === 'granted').map((one) => [one.right, one.seen]);
  return {
    ...watch,
    lookedAt: at,
    granted: Object.fromEntries([...stillGranted, ...nowGranted]),
    drifts: [...found, ...before].slice(0, mostKept),
  };
};

const driftOf = (one: SeenRight, before: SeenAs, at: number): Drift => ({
  id: `${one.right}@${at}`,
  right: one.right,
  types: one.types,
  at,
  before,
  after: one.seen,
  layer: one.layer,
  failure: one.failure,
  toldAt: null,
  mendedAt: null,
});
