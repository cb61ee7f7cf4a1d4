import { expect, it } from 'vitest';
import { exportOrder } from '../../../lib/view/records-export-order';
import { plainLook, wholePlace } from '../../../lib/view/records-place';

const base = 'https://acme.halopsa.com';

it('an export says of which record its records are the children', () => {
  const acme = { type: 'clients', id: '7', title: 'Acme' } as const;
  const place = { ...wholePlace('sites'), within: { parent: acme, field: 'client_id' } };
  const orderAt = (at: typeof place | ReturnType<typeof wholePlace>) =>
    exportOrder({ place: at, types: ['clients', 'sites'], base, asOf: null }, 'json', true, 0);
  expect(orderAt(place)).toMatchObject({
    query: { within: { field: 'client_id', id: '7' } },
    about: { types: ['sites'], within: acme },
  });
  expect(orderAt(wholePlace('sites')).about).toMatchObject({ within: null });
});

it('an export of a search of every type is narrowed by the conditions of none, and says so', () => {
  const filters = [{ field: 'name', is: 'equals', text: 'Main' }] as const;
  const place = { ...wholePlace('clients'), query: 'zeta', looks: { sites: { ...plainLook, filters } } };
  const orderOf = (everywhere: boolean) =>
    exportOrder(
      { place: { ...place, type: 'sites', everywhere }, types: ['sites'], base, asOf: null },
      'json',
      true,
      0,
    );
  expect(orderOf(false)).toMatchObject({
    query: { looks: { sites: { filters } } },
    about: { filters: { sites: filters } },
  });
  expect(orderOf(true)).toMatchObject({
    query: { looks: { sites: { filters: [] } } },
    about: { filters: { sites: [] } },
  });
});

it('an export is in the form of the browser’s own numbers', () => {
  const { csv } = exportOrder(
    { place: wholePlace('sites'), types: ['sites'], base, asOf: null },
    'csv',
    true,
    0,
  );
  expect((0.5).toLocaleString()).toBe(`0${csv.decimal}5`);
});
