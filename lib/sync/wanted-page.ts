import type { Checkpoint } from '../store/sync-run';

/** Halo's own maximum (HaloAPI issue #90); some endpoints give fewer. */
export const pageSize = 100;

/** One page to ask for. */
export interface WantedPage {
  readonly page: number;
  readonly size: number;
}

/** What to ask for next: of the list at its end, the newest row is enough. */
export const wantedPage = ({ nextPage, paging: { phase } }: Checkpoint): WantedPage =>
  phase === 'closing' ? { page: 1, size: 1 } : { page: nextPage, size: pageSize };

/** Is this page of the list itself the one to be written next? */
export const isWanted = ({ page, size }: WantedPage, checkpoint: Checkpoint): boolean => {
  const next = wantedPage(checkpoint);
  return checkpoint.paging.phase === 'pages' && next.page === page && next.size === size;
};
