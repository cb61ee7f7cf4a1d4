import { describe, expect, it } from 'vitest';
import { chipsOf } from '../../../lib/view/records-chips';
import { type Place, plainLook, wholeList } from '../../../lib/view/records-place';

const place = (over: Partial<Place>): Place => ({
  ...wholeList('clients'),
  open: null,
  ...over,
});

describe('what makes a list other than usual', () => {
  it('is each in words, with the tool that sets it and the place without it', () => {
    const at = place({
      client: { id: '7', title: 'Acme' },
      activity: 'active',
      looks: {
        clients: {
          filters: [{ field: 'website', is: 'contains', text: 'acme' }],
          sort: { field: 'name', descending: true },
          columns: ['ref'],
        },
      },
    });
    expect(chipsOf(at).map(({ tool, words }) => [tool, words])).toEqual([
      ['filter', 'Client: Acme'],
      ['filter', 'Active'],
      ['filter', 'Website contains “acme”'],
      ['sort', 'Sorted by Name, downwards'],
      ['columns', 'Own columns'],
    ]);
    const left = Object.assign({}, at, ...chipsOf(at).map(({ without }) => without));
    expect(left).toMatchObject({ client: null, activity: 'all' });
    expect(chipsOf(at).map(({ without }) => without.looks?.clients)).toEqual([
      undefined,
      undefined,
      { ...at.looks.clients, filters: [] },
      { ...at.looks.clients, sort: null },
      { ...at.looks.clients, columns: null },
    ]);
  });

  it('is in a search of every type no condition on the columns of one', () => {
    const filters = [{ field: 'website', is: 'contains', text: 'acme' }] as const;
    const at = place({ activity: 'active', everywhere: true, looks: { clients: { ...plainLook, filters } } });
    expect(chipsOf({ ...at, query: 'zeta' }).map(({ words }) => words)).toEqual(['Active']);
    expect(chipsOf(at).map(({ words }) => words)).toEqual(['Active', 'Website contains “acme”']);
  });

  it('is not a condition that is not filled in', () => {
    const filters = [{ field: 'website', is: 'contains', text: ' ' }] as const;
    expect(chipsOf(place({ looks: { clients: { ...plainLook, filters } } }))).toEqual([]);
  });
});
