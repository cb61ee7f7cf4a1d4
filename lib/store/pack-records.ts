import type { Chunk, Column, Row, StoredRecord } from './stored-record';

type Packed = Pick<Chunk, 'ids' | 'runIds' | 'keys' | 'columns'>;

/**
 * Records as columns: the name of a member is kept once a chunk instead of once a row, and so is a value that all rows have
 * alike. That is a quarter of the bytes, for the database and for whoever reads them. Null stands for a member a row has not, or that is unknown.
 */
export function packRecords(records: readonly StoredRecord[]): Packed {
  const keys: string[] = [];
  const columns: unknown[][] = [];
  const places = new Map<string, number>();
  for (let at = 0; at < records.length; at += 1) {
    const row = records[at]?.row ?? {};
    let next = 0;
    for (const key in row) {
      const value = row[key];
      if (value === undefined || value === null) continue;
      // Rows of one type mostly have their members in one order.
      let place = keys[next] === key ? next : places.get(key);
      if (place === undefined) {
        place = keys.length;
        places.set(key, place);
        keys.push(key);
        columns.push(new Array(records.length).fill(null));
      }
      const column = columns[place];
      if (column) column[at] = value;
      next = place + 1;
    }
  }
  return {
    ids: records.map(({ id }) => id),
    runIds: shortened(records.map(({ runId }) => runId)),
    keys,
    columns: columns.map(shortened),
  };
}

/** The records of a chunk, in its order; only those `wanted`, where some are named. */
export function unpackRecords(chunk: Packed, wanted?: ReadonlySet<string>): StoredRecord[] {
  const rowAt = rowsOf(chunk);
  const record = (id: string, at: number): StoredRecord => ({
    id,
    runId: String(valueAt(chunk.runIds, at)),
    row: rowAt(at),
  });
  return wanted
    ? chunk.ids.flatMap((id, at) => (wanted.has(id) ? [record(id, at)] : []))
    : chunk.ids.map(record);
}

/** One record of a chunk; null if it is not there. */
export function unpackRecord(chunk: Packed, id: string): StoredRecord | null {
  const at = chunk.ids.indexOf(id);
  return at < 0 ? null : { id, runId: String(valueAt(chunk.runIds, at)), row: rowsOf(chunk)(at) };
}

function shortened(values: readonly unknown[]): Column {
  const [all] = values;
  if (values.length < 2 || typeof all === 'object') return values;
  for (let at = 1; at < values.length; at += 1) if (values[at] !== all) return values;
  return { all };
}

const isShared = (column: Column): column is { readonly all: unknown } => !Array.isArray(column);

const valueAt = (column: Column, at: number): unknown => (isShared(column) ? column.all : column[at]);

/**
 * Rows are copies of one that has the same members, because the engine keeps those like objects of one class; members added
 * one by one to an empty object would make each a table of its own, several times as large and as slow.
 */
function rowsOf({ keys, columns }: Packed): (at: number) => Row {
  const varying = columns.flatMap((column, place) =>
    isShared(column) ? [] : [{ key: keys[place] ?? '', values: column }],
  );
  const sparse = varying.filter(({ values }) => values.includes(null));
  const models = new Map<string, Row>();
  return (at) => {
    let members = '';
    for (const { values } of sparse) members += values[at] === null ? '0' : '1';
    let model = models.get(members);
    if (!model) {
      const present = keys.flatMap((key, place) => {
        const value = valueAt(columns[place] ?? [], at);
        return value === null ? [] : [[key, value] as const];
      });
      model = JSON.parse(JSON.stringify(Object.fromEntries(present))) as Row;
      models.set(members, model);
    }
    const row: Record<string, unknown> = { ...model };
    for (const { key, values } of varying) if (values[at] !== null) row[key] = values[at];
    return row;
  };
}
