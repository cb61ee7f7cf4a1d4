import { afterEach, describe, expect, it } from 'vitest';
import { csvCell, csvFormOf, csvLine } from '../../../lib/records/csv';
import { startExport } from '../../../lib/records/export';
import { jsonLines } from '../../../lib/records/export-json';
import { orderBy } from '../../../lib/records/order';
import type { ExportOrder } from '../../../lib/records/protocol';
import { chunkOf } from '../../../lib/store/chunk-of';
import { deleteConnectionDatabase, inConnectionDatabase } from '../../../lib/store/connection-database';
import { packRecords } from '../../../lib/store/pack-records';
import { aQuery, aShelf, indexOf } from './a-shelf';

type Type = 'clients' | 'sites';
const clients = Array.from({ length: 2_500 }, (_, at) => ({
  id: at + 1,
  name: `Client ${2_500 - at}`,
  odd: { at },
}));
const sites = [{ id: 1, name: 'Depot', client_id: 7 }];

const store = (type: Type, rows: readonly { id: number }[]) =>
  inConnectionDatabase(
    'c1',
    ['chunks'],
    'readwrite',
    async (transaction) => {
      for (const chunk of new Set(rows.map(({ id }) => chunkOf(String(id))))) {
        const records = rows
          .filter(({ id }) => chunkOf(String(id)) === chunk)
          .map((row) => ({ id: String(row.id), runId: 'r', row: { ...row } }));
        await transaction.objectStore('chunks').put({ type, chunk, ...packRecords(records) });
      }
    },
    { create: true },
  );

const comma = csvFormOf('en-GB');
const semicolon = csvFormOf('de-DE');

const order = (over: Partial<ExportOrder>): ExportOrder => ({
  query: aQuery({}),
  format: 'csv',
  csv: comma,
  fields: { clients: ['name', 'notes'], sites: ['name', 'client_name'] },
  labels: { clients: { name: 'Name', notes: 'Notes' }, sites: { name: 'Name', client_name: 'Client' } },
  about: { asOf: '2026-11-25T12:00:00.000Z' },
  ...over,
});

async function written(on: ReturnType<typeof aShelf>, asked: ExportOrder) {
  const file = startExport('c1', on, asked);
  const parts: string[] = [];
  for (;;) {
    const part = await file.next();
    parts.push(part.text);
    if (part.end) return { text: parts.join(''), parts, done: part.done, of: file.of };
  }
}

afterEach(() => deleteConnectionDatabase('c1'));

describe('a CSV file', () => {
  it('is in the order shown, in parts, with the mark by which Excel knows UTF-8', async () => {
    const { text, parts, done, of } = await written(aShelf({ clients }), order({}));
    const lines = text.split('\r\n');
    expect(lines.slice(0, 3)).toEqual(['\ufeffID,Name,Notes', '2500,Client 1,', '2499,Client 2,']);
    expect([lines.length, done, of]).toEqual([2_502, 2_500, 2_500]);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(text.length);
  });

  it('holds what is found and nothing else', async () => {
    const { text } = await written(aShelf({ clients }), order({ query: aQuery({ text: 'client 1234' }) }));
    expect(text.split('\r\n').slice(1)).toEqual(['1267,Client 1234,', '1234,Client 1267,', '']);
  });

  it('across types has a column for each heading, and says which type', async () => {
    const query = aQuery({ types: ['clients', 'sites'], listed: null, text: 'depot' });
    const { text } = await written(
      aShelf({ clients: [{ id: 5, name: 'Depot Ltd' }], sites }),
      order({ query }),
    );
    expect(text).toBe('\ufeffType,ID,Name,Notes,Client\r\nclients,5,Depot Ltd,,\r\nsites,1,Depot,,\r\n');
  });

  it('has the whole of a value that is too long to be kept in memory', async () => {
    const notes = 'x'.repeat(5_000);
    await store('clients', [{ id: 1, name: 'a', notes } as { id: number }]);
    const { text } = await written(aShelf({ clients: [{ id: 1, name: 'a', notes }] }), order({}));
    expect(text).toContain(`1,a,${notes}\r\n`);
  });

  it('quotes what RFC 4180 wants quoted', () => {
    expect(csvLine(['a,b', 'c"d', 'e\nf', ' g', 'h'], comma)).toBe('"a,b","c""d","e\nf"," g",h\r\n');
  });

  it('quotes what parts fields where another character does, so that no part of a text is a field of its own', () => {
    const text = "x;=cmd|'/C calc'!A0;";
    for (const form of [comma, semicolon]) {
      expect(csvLine([text], form)).toBe(`"${text}"\r\n`);
      expect(csvLine(['a,b'], form)).toBe('"a,b"\r\n');
      expect(csvLine(['a\tb'], form)).toBe('"a\tb"\r\n');
    }
  });

  it('is parted by semicolons where numbers have a decimal comma', async () => {
    const rows = [{ id: 1, name: 'Rack', baseprice: 1234.5 }];
    const query = aQuery({ types: ['products'], listed: 'products' });
    const fields = { products: ['name', 'baseprice'] };
    const labels = { products: { name: 'Name', baseprice: 'Price' } };
    const linesIn = async (language: string) => {
      const asked = order({ query, fields, labels, csv: csvFormOf(language) });
      return (await written(aShelf({ products: rows }), asked)).text;
    };
    for (const language of ['de-DE', 'nl-NL', 'fr-FR'])
      expect(await linesIn(language)).toBe('\ufeffID;Name;Price\r\n1;Rack;"1234,5"\r\n');
    for (const language of ['en-GB', 'en-US'])
      expect(await linesIn(language)).toBe('\ufeffID,Name,Price\r\n1,Rack,1234.5\r\n');
  });

  it('lets no text act as a formula, and leaves numbers alone', () => {
    const acting = ['=1+1', '+44 20', '-x', '@SUM(A1)', '\tx', '\rx', '＝1', ' =1+1', '\u00a0\n@x'];
    expect(acting.map((value) => csvCell('text', value, comma))).toEqual(acting.map((value) => `'${value}`));
    expect([
      csvCell('money', '-12.5', comma),
      csvCell('number', '3', comma),
      csvCell('number', '-cmd', comma),
    ]).toEqual(['-12.5', '3', "'-cmd"]);
    expect(csvCell('text', 'a=b', comma)).toBe('a=b');
  });

  it('writes days and moments as spreadsheets know them', () => {
    expect(csvCell('date', '2026-01-05T00:00:00.000Z', comma)).toBe('2026-01-05');
    expect(csvCell('date', '2026-01-05T14:05:09.000Z', comma)).toBe('2026-01-05 14:05:09');
  });
});

describe('a JSON file', () => {
  it('holds everything stored of what is found, and as of when', async () => {
    await store('clients', clients);
    const { text, done } = await written(
      aShelf({ clients }),
      order({ format: 'json', query: aQuery({ text: 'client 123' }) }),
    );
    const file = JSON.parse(text);
    expect(file.asOf).toBe('2026-11-25T12:00:00.000Z');
    expect(file.records).toHaveLength(done);
    expect(file.records[0]).toEqual(clients[2_377]);
    expect(file.records.at(-1)).toEqual(clients[122]);
  });

  it('of more records than are held at a time is in the order shown, without those that have gone meanwhile', async () => {
    const gone = new Set([1, 1_234, 2_500]);
    await store(
      'clients',
      clients.filter(({ id }) => !gone.has(id)),
    );
    const index = indexOf('clients', clients);
    const positions = orderBy(index, { field: 'name', descending: false });
    const all = [new Map([['clients', index] as const]), new Map([['clients', positions] as const])] as const;
    const names: string[] = [];
    for await (const { text } of jsonLines('c1', ...all, '\n', 700))
      for (const line of text.split('\n').filter(Boolean)) names.push(JSON.parse(line).name);
    const left = clients.filter(({ id }) => !gone.has(id)).map(({ name }) => name);
    expect(names).toEqual(left.reverse());
  });

  it('of nothing is still one', async () => {
    const { text } = await written(
      aShelf({ clients }),
      order({ format: 'json', query: aQuery({ text: 'qqq' }) }),
    );
    expect(JSON.parse(text).records).toEqual([]);
  });
});

describe('an NDJSON file', () => {
  it('has one record a line, and across types says which', async () => {
    await store('clients', clients);
    await store('sites', sites);
    const on = aShelf({ clients, sites });
    const one = await written(
      on,
      order({ format: 'ndjson', query: aQuery({ types: ['clients', 'sites'] }) }),
    );
    const lines = one.text.trimEnd().split('\n');
    expect(lines).toHaveLength(2_500);
    expect(JSON.parse(lines[0] ?? '')).toEqual(clients[2_499]);
    const query = aQuery({ types: ['clients', 'sites'], listed: null, text: 'depot' });
    const both = await written(on, order({ format: 'ndjson', query }));
    expect(JSON.parse(both.text)).toEqual({ type: 'sites', record: sites[0] });
  });
});
