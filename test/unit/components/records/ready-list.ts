import type { ListState } from '../../../../lib/view/records-view';

/** A list of clients that was read whole, with so many records in it and none on show. */
export const readyList = (found: number): Extract<ListState, { state: 'ready' }> => ({
  state: 'ready',
  list: { count: 0, found, item: () => null, find: () => null },
  name: 'clients',
  query: '',
  preparing: false,
  whole: true,
  unread: [],
  types: {},
  read: found,
});
