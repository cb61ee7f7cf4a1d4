import type { ReadonlySignal } from '@preact/signals';
import { PlugZap, RotateCw } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { FailureBanner } from '../../components/FailureBanner';
import { RecordsPane } from '../../components/records/RecordsPane';
import { SyncBar } from '../../components/records/SyncBar';
import { resources } from '../../lib/resources/registry';
import type { Connection } from '../../lib/store/connection';
import { liveBudget } from '../../lib/view/live-budget';
import { recordsView } from '../../lib/view/records-view';
import { clock } from '../../lib/view/runs-clock';
import { stampOf } from '../../lib/view/runs-stamp';
import { runStanding } from '../../lib/view/runs-standing';
import { completeAt, typeRows } from '../../lib/view/runs-types';

interface RecordsProps {
  /** null: there is no connection. */
  readonly connectionId: string | null;
  readonly connection: ReadonlySignal<Connection | null>;
  readonly onSetUp: () => void;
}

export const Records = ({ connectionId, connection, onSetUp }: RecordsProps) =>
  connectionId === null ? (
    <EmptyState
      icon={PlugZap}
      title="Nothing connected yet"
      actions={
        <Button kind="primary" onClick={onSetUp}>
          Set up a connection
        </Button>
      }
    >
      <p>Once a connection is set up, its records are listed and searched here.</p>
    </EmptyState>
  ) : (
    <ConnectionRecords connectionId={connectionId} connection={connection} />
  );

interface ConnectionRecordsProps {
  readonly connectionId: string;
  readonly connection: ReadonlySignal<Connection | null>;
}

const ConnectionRecords = ({ connectionId, connection }: ConnectionRecordsProps) => {
  const view = useMemo(() => recordsView(connection, connectionId), [connection, connectionId]);
  const time = useMemo(clock, []);
  const base = connection.value?.addresses.base ?? null;
  const budget = useMemo(() => (base === null ? null : liveBudget(base)), [base]);
  useEffect(
    () => () => {
      view.close();
      time.stop();
    },
    [view, time],
  );
  useEffect(() => () => budget?.stop(), [budget]);
  const tested = connection.value?.lastTest ?? null;
  const runs = view.runs.runs.value ?? [];
  const stored = view.runs.stored.value;
  const place = view.place.value;
  const types = view.types.value;
  const failure = view.failure.value;
  const now = time.now.value;
  const rows = typeRows(types, runs, stored ?? {}, now, tested);
  const stopped = connection.value?.state !== 'active' || view.runs.failure.value !== null;
  const standing = stopped ? null : runStanding(runs, { budget: budget?.budget.value ?? null, tested }, now);
  return (
    <>
      {standing && <SyncBar standing={standing} rows={rows.filter(({ type }) => runs[0]?.types[type])} />}
      {failure && (
        <FailureBanner
          failure={failure}
          actions={
            <Button icon={RotateCw} onClick={view.retry}>
              Try again
            </Button>
          }
        />
      )}
      <RecordsPane
        types={types.map((type) => ({
          type,
          label: resources[type].label,
          count: stored ? (stored[type] ?? 0) : null,
          cause:
            rows.find((row) => row.type === type)?.failure ??
            connection.value?.pausedBecause ??
            view.runs.failure.value,
          everSynced: completeAt(type, runs) !== null,
        }))}
        place={place}
        list={view.list.value}
        detail={view.detail.value}
        stamp={stampOf(place.everywhere ? types : [place.open?.type ?? place.type], runs, now)}
        kept={view.kept}
        onType={view.openType}
        onNeed={view.need}
        onChange={view.change}
        onOpen={view.open}
        onChildren={view.openChildren}
        onBack={view.back}
      />
    </>
  );
};
