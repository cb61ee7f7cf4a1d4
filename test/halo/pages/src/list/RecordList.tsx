import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type RecordKind, type RecordKinds, uiApi } from '../ui-api';
import { ListTable } from './ListTable';
import { ListToolbar, type Shown } from './ListToolbar';

export interface Column<T> {
  header: string;
  text(record: T): string;
}

interface Props<K extends RecordKind> {
  kind: K;
  /** Title of the New button. */
  newTitle: string;
  /** Query key that opens a detail. */
  param: 'id' | 'agentid';
  columns: Column<RecordKinds[K]>[];
  /** Present where the list has Halo's Active filter. */
  activeOf?: (record: RecordKinds[K]) => boolean;
}

/** The list half of a config page. */
export function RecordList<K extends RecordKind>({ kind, newTitle, param, columns, activeOf }: Props<K>) {
  const [records, setRecords] = useState<RecordKinds[K][] | null>(null);
  const [shown, setShown] = useState<Shown>('Active');
  const [, setSearch] = useSearchParams();
  const load = useCallback(() => {
    setRecords(null);
    uiApi.list(kind).then(setRecords);
  }, [kind]);
  useEffect(load, [load]);

  /** Keeps what the address already carries: `?id=7` becomes `?id=7&agentid=12`. */
  const open = (id: string) =>
    setSearch((search) => {
      search.set(param, id);
      return search;
    });
  const rows = (records ?? []).filter(
    (record) => activeOf === undefined || shown === 'All' || activeOf(record) === (shown === 'Active'),
  );
  return (
    <section className="list-screen">
      <ListToolbar
        shown={activeOf === undefined ? null : shown}
        onShown={setShown}
        count={rows.length}
        newTitle={newTitle}
        onRefresh={load}
        onNew={() => open('-1')}
      />
      {records === null ? (
        <div className="please-wait">Please wait...</div>
      ) : (
        <ListTable
          headers={columns.map((column) => column.header)}
          rows={rows.map((record) => ({
            id: String(record.id),
            cells: columns.map((column) => ({ header: column.header, text: column.text(record) })),
          }))}
          onOpen={open}
        />
      )}
    </section>
  );
}
