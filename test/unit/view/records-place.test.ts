import { describe, expect, it } from 'vitest';
import {
  changeHere,
  goBack,
  goTo,
  lackedBy,
  listName,
  startAt,
  wholeList,
  withLook,
} from '../../../lib/view/records-place';

const client = { type: 'clients', id: '7', title: 'Acme' } as const;

describe('a trail', () => {
  it('leads back from a client’s sites over the client to the search it came from', () => {
    let trail = changeHere(startAt(wholeList('clients')), { query: 'ac' });
    trail = changeHere(trail, { query: 'acme' });
    trail = goTo(trail, { open: { type: 'clients', id: '7' } });
    trail = goTo(trail, {
      type: 'sites',
      open: null,
      query: '',
      within: { parent: client, field: 'client_id' },
    });
    expect(trail.here.type).toBe('sites');
    trail = goBack(trail);
    expect(trail.here).toMatchObject({ type: 'clients', open: { id: '7' } });
    trail = goBack(trail);
    expect(trail.here).toMatchObject({ type: 'clients', open: null, query: 'acme' });
  });

  it('at its start leads back to the whole list', () => {
    const within = changeHere(startAt(wholeList('sites')), {
      within: { parent: client, field: 'client_id' },
    });
    expect(goBack(within).here).toMatchObject({ type: 'sites', within: null });
  });

  it('forgets its oldest places rather than growing without end', () => {
    let trail = startAt(wholeList('clients'));
    for (let step = 0; step < 200; step++)
      trail = goTo(trail, { open: { type: 'clients', id: String(step) } });
    expect(trail.back.length).toBeLessThanOrEqual(50);
  });

  it('names lists apart by type, words and parent', () => {
    const all = startAt(wholeList('sites')).here;
    const names = [
      all,
      { ...all, query: 'x' },
      { ...all, type: 'assets' as const },
      { ...all, within: { parent: client, field: 'client_id' } },
      { ...all, activity: 'inactive' as const },
      { ...all, client: { id: '7', title: 'Acme' } },
      withLook(all, 'sites', { sort: { field: 'name', descending: true } }),
      withLook(all, 'sites', { filters: [{ field: 'ref', is: 'empty' }] }),
    ].map(listName);
    expect(new Set(names).size).toBe(8);
  });
});

it('a view lacks its type where that is not synced, but for a search of every type', () => {
  const sites = { ...wholeList('sites'), everywhere: true };
  expect(lackedBy(sites, ['clients', 'sites'])).toBeNull();
  expect(lackedBy(sites, ['clients'])).toBe('sites');
  expect(lackedBy({ ...sites, query: 'depot' }, ['clients'])).toBeNull();
});
