import { expect, test } from 'vitest';
import { Dataset } from './dataset';
import extract from './list-schemas.json';
import { type RecordType, recordTypes } from './record-type';

const types = extract.types as Record<string, { properties: Record<string, string> }>;
const later = extract.later as unknown as Record<string, Record<string, string>>;

const fits: Record<string, (value: unknown) => boolean> = {
  integer: Number.isInteger,
  number: Number.isFinite,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  'date-time': (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?$/.test(value),
};

const rowsOf = (data: Dataset, type: RecordType) =>
  Array.from({ length: data.positions(type) }, (_, at) => data.rowAt(type, at) ?? {});

test.each(recordTypes)(
  'every generated row of %s has only fields and types the API description has',
  (type) => {
    const known = { ...types[type]?.properties, ...later[type] };
    const wrong = new Set<string>();
    for (const row of rowsOf(new Dataset({ records: 3000 }), type)) {
      for (const [name, value] of Object.entries(row)) {
        if (value === null || value === undefined) {
          if (!(name in known)) wrong.add(`${name} is unknown`);
        } else if (!fits[known[name] ?? '']?.(value))
          wrong.add(`${name} (${known[name]}) is ${JSON.stringify(value)}`);
      }
    }
    expect([...wrong]).toEqual([]);
  },
);

test('every reference names a record that exists, by its right name', () => {
  const data = new Dataset({ records: 5000 });
  const names = (type: RecordType) => new Map(rowsOf(data, type).map(({ id, name }) => [id, name]));
  const clients = names('clients');
  const sites = names('sites');
  const products = names('products');
  const owner = new Map(rowsOf(data, 'sites').map(({ id, client_id }) => [id, client_id]));
  for (const type of recordTypes) {
    for (const row of rowsOf(data, type)) {
      if ('client_id' in row) expect(clients.get(row.client_id)).toBe(row.client_name);
      if ('site_id' in row && row.site_id !== -1) expect(sites.get(row.site_id)).toBe(row.site_name);
      const site = row.site_id ?? row.sitenumber;
      if (site !== undefined && site !== -1) expect(owner.get(site)).toBe(row.client_id);
      if (type === 'assets' && row.item_id !== 0) expect(products.get(row.item_id)).toBe(row.item_name);
    }
  }
});

test.each([0, 1, 2, 3, 4, 5, 33, 500, 12_345])('%i records asked for are exactly that many', (records) => {
  const data = new Dataset({ records });
  expect(recordTypes.reduce((sum, type) => sum + data.positions(type), 0)).toBe(records);
});

test('ids rise, never repeat and have gaps', () => {
  for (const type of recordTypes) {
    const ids = rowsOf(new Dataset({ clients: 200 }), type).map(({ id }) => Number(id));
    expect(ids.every((id, at) => at === 0 || id > (ids[at - 1] ?? 0))).toBe(true);
    expect((ids.at(-1) ?? 0) - (ids[0] ?? 0)).toBeGreaterThan(ids.length);
  }
});

test('the same seed gives the same rows and another seed others', () => {
  const some = (seed: number) => JSON.stringify(rowsOf(new Dataset({ clients: 20 }, seed), 'contacts'));
  expect(some(7)).toBe(some(7));
  expect(some(7)).not.toBe(some(8));
});

test('about a tenth of the clients is inactive, and with them what belongs to them', () => {
  const data = new Dataset({ clients: 2000 });
  const inactive = new Set(
    rowsOf(data, 'clients')
      .filter((row) => row.inactive)
      .map(({ id }) => id),
  );
  expect(inactive.size / 2000).toBeGreaterThan(0.07);
  expect(inactive.size / 2000).toBeLessThan(0.13);
  for (const type of ['sites', 'contacts', 'assets'] as const) {
    for (const row of rowsOf(data, type)) if (inactive.has(row.client_id)) expect(row.inactive).toBe(true);
  }
});

test('awkward names are among the clients', () => {
  const names = rowsOf(new Dataset({ clients: 300 }), 'clients').map(({ name }) => String(name));
  expect(names).toContain('<img src=x onerror=alert(1)>');
  expect(names.some((name) => /\p{Script=Hebrew}/u.test(name))).toBe(true);
  expect(names.some((name) => name.length > 300)).toBe(true);
});

test('a changed, a removed and an added row show at once', () => {
  const data = new Dataset({ clients: 5 });
  const [first, second] = rowsOf(data, 'clients').map(({ id }) => Number(id));
  data.change('clients', first ?? 0, { name: 'Renamed' });
  data.remove('clients', second ?? 0);
  data.add('clients', { id: 999, name: 'New' });
  expect(data.rowAt('clients', 0)?.name).toBe('Renamed');
  expect(data.rowAt('clients', 1)).toBeNull();
  expect(data.rowAt('clients', data.find('clients', 999))?.name).toBe('New');
  expect(() => data.remove('clients', second ?? 0)).toThrow(RangeError);
});

test('half a million records are ready within two seconds', () => {
  const started = performance.now();
  const data = new Dataset({ records: 500_000 });
  expect(data.rowAt('assets', 150_000)?.id).toBeGreaterThan(150_000);
  expect(performance.now() - started).toBeLessThan(2000);
});
