import { render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { ListArea } from '../../../../components/records/ListArea';

const root = document.createElement('div');
const nothing = () => {};

/** What stands in the place of a list of no records. */
const said = (everSynced: boolean | null): string => {
  render(
    <ListArea
      state={{
        state: 'ready',
        list: { count: 0, found: 0, item: () => null, find: () => null },
        name: 'clients',
        query: '',
        preparing: false,
        whole: true,
        types: {},
        read: 0,
      }}
      noun="Clients"
      narrowed={false}
      columns={null}
      cause={null}
      syncing={false}
      everSynced={everSynced}
      kept={new Map()}
      takesFocus={false}
      onFocus={nothing}
      onNeed={nothing}
      onOpen={nothing}
      onEscape={nothing}
      onClear={nothing}
      onClearNarrowing={nothing}
    />,
    root,
  );
  return (root.textContent ?? '').trim();
};

beforeEach(() => render(null, root));

it('an empty list says why it is empty, and no reason before one is known', () => {
  expect(said(true)).toContain('Halo sent no Clients in the last sync.');
  expect(said(false)).toContain('No sync has read this type yet.');
  expect(said(null)).toBe('Reading Clients…');
});
