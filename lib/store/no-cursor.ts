import type { Cursor } from './sync-run';

/** Nothing is established of a type yet: it is read in full. */
export const noCursor: Cursor = {
  changedTo: null,
  fullAt: null,
  rows: 0,
  leftOut: 0,
  activeOnly: false,
  activeClients: '',
  filter: 'unproven',
  removalConfirmed: 0,
};
