import { expect, it } from 'vitest';
import { exportOrder } from '../../../lib/view/records-export-order';
import { wholePlace } from '../../../lib/view/records-place';

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
