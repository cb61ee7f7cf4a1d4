import { type ResourceType, resourceTypes } from '../../lib/core/resource-type';
import { cleanRow } from '../../lib/halo/clean-row';
import { resources } from '../../lib/resources/registry';
import { beginRun, noCount } from '../../lib/store/begin-run';
import { changeCheckpoint, changeRun } from '../../lib/store/change-run';
import { claimRun } from '../../lib/store/claim-run';
import { commitPages } from '../../lib/store/commit-pages';
import { readConnection } from '../../lib/store/connections';
import { readRecords } from '../../lib/store/records';
import type { Row } from '../../lib/store/stored-record';
import type { Checkpoint } from '../../lib/store/sync-run';
import type { IncomingRow } from '../../lib/store/take-in';
import { Dataset } from '../halo/data/dataset';

const rowsAtOnce = 4_000;

/** Fills a connection with made-up records, cleaned and written by the product's own code as one complete run. */
async function seedRecords(connectionId: string, records: number): Promise<number> {
  const data = new Dataset({ records });
  const types = await selectionOf(connectionId);
  const now = Date.now();
  await beginRun({
    id: 'seed',
    connectionId,
    trigger: 'initial',
    mode: 'fullRefresh',
    state: 'running',
    activeOnly: false,
    types: Object.fromEntries(types.map((type) => [type, noCount])),
    failure: null,
    startedAt: now,
    endedAt: null,
    resumesAt: null,
  });
  const claimed = await claimRun(connectionId, now);
  if (!claimed) throw new Error('The run could not be claimed.');
  const fence = { connectionId, runId: 'seed', epoch: claimed.epoch };
  let written = 0;
  // The next rows are made while the ones before are written.
  let writing: ReturnType<typeof commitPages> | null = null;
  for (const type of types) {
    const total = data.positions(type);
    for (let from = 0; from < total; from += rowsAtOnce) {
      const rows: IncomingRow[] = [];
      for (let at = from; at < Math.min(from + rowsAtOnce, total); at += 1) {
        const cleaned = cleanRow(resources[type], data.rowAt(type, at));
        if (cleaned.ok) rows.push({ id: cleaned.id, row: cleaned.row, leftOut: false });
      }
      const page = { rows, isNext: () => true, step: (checkpoint: Checkpoint) => checkpoint };
      await settled(writing);
      writing = commitPages({ ...fence, type }, [page]);
      written += rows.length;
    }
    await settled(writing);
    writing = null;
    await changeCheckpoint({ ...fence, type }, (checkpoint) => ({
      ...checkpoint,
      count: {
        ...noCount,
        state: 'complete',
        total,
        fetched: total,
        stored: total,
        startedAt: now,
        endedAt: now,
      },
    }));
  }
  await changeRun(fence, (run) => ({ ...run, state: 'complete', endedAt: Date.now() }));
  return written;
}

async function settled(writing: ReturnType<typeof commitPages> | null): Promise<void> {
  const committed = await writing;
  if (committed && !committed.ok) throw new Error(committed.because);
}

/** The types of the connection: both pages have the same to look through. */
async function selectionOf(connectionId: string): Promise<readonly ResourceType[]> {
  const connection = await readConnection(connectionId);
  if (!connection) throw new Error('There is no such connection.');
  return connection.selection;
}

interface PlainTimes {
  readonly firstRowsMs: number;
  readonly searchMs: readonly number[];
  /** For each query, records found of each type in the order people are shown them. */
  readonly found: readonly (readonly number[])[];
}

/**
 * The plain page: reads everything, lists the first rows, and for each search looks through every record and draws the first
 * rows found.
 */
async function plainPage(connectionId: string, queries: readonly string[]): Promise<PlainTimes> {
  const list = document.createElement('ul');
  document.body.replaceChildren(list);
  const draw = (names: readonly string[]) =>
    list.replaceChildren(
      ...names.map((name) => Object.assign(document.createElement('li'), { textContent: name })),
    );
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const began = performance.now();
  const all: Plain[] = [];
  const types = await selectionOf(connectionId);
  for (const type of types) {
    const { columns, titleField } = resources[type];
    const searched = columns.filter(({ kind }) => kind !== 'boolean' && kind !== 'date');
    const fields = ['id', ...searched.map(({ field }) => field)];
    for (const { row } of await readRecords(connectionId, type)) {
      all.push({ type, row, name: String(row[titleField] ?? ''), fields });
    }
  }
  draw(all.slice(0, 60).map(({ name }) => name));
  await drawn();
  const firstRowsMs = performance.now() - began;
  const searchMs: number[] = [];
  // It takes seconds for each: every sixth tells enough.
  for (const query of queries.filter((_, at) => at % 6 === 0)) {
    const words = query.toLowerCase().split(' ');
    const start = performance.now();
    const hits = all.filter((each) => {
      const text = textOf(each);
      return words.every((word) => text.includes(word));
    });
    draw(hits.slice(0, 60).map(({ name }) => name));
    await drawn();
    searchMs.push(performance.now() - start);
  }
  // The panel finds letters without their marks too: counted so, and apart from the time it takes.
  const unmarked = all.map((each) => ({ type: each.type, text: withoutMarks(textOf(each)) }));
  const shown = resourceTypes.filter((type) => types.includes(type));
  const found = queries.map((query) => {
    const words = withoutMarks(query.toLowerCase()).split(' ');
    const counts = new Map(shown.map((type) => [type, 0]));
    for (const { type, text } of unmarked)
      if (words.every((word) => text.includes(word))) counts.set(type, (counts.get(type) ?? 0) + 1);
    return [...counts.values()];
  });
  return { firstRowsMs, searchMs, found };
}

interface Plain {
  readonly type: ResourceType;
  readonly row: Row;
  readonly name: string;
  readonly fields: readonly string[];
}

const textOf = ({ row, fields }: Plain): string =>
  fields
    .map((field) => row[field] ?? '')
    .join('\n')
    .toLowerCase();

const withoutMarks = (text: string): string =>
  /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : text;

Object.assign(globalThis, { seedRecords, plainPage });
