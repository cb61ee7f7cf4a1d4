import type { ReadonlySignal } from '@preact/signals';
import { PlugZap, RotateCw } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { FailureBanner } from '../../components/FailureBanner';
import { FollowNotice } from '../../components/records/FollowNotice';
import { RecordsPane } from '../../components/records/RecordsPane';
import { SyncBar } from '../../components/records/SyncBar';
import { resources } from '../../lib/resources/registry';
import type { Connection } from '../../lib/store/connection';
import type { Scope } from '../../lib/store/saved-view';
import { connectionAt } from '../../lib/view/chosen-connection';
import { liveBudget } from '../../lib/view/live-budget';
import { onlineNow } from '../../lib/view/online';
import { chipsOf } from '../../lib/view/records-chips';
import { exportName, exportOrder } from '../../lib/view/records-export-order';
import { isAcross, lackedBy, lookAt, unnarrowed } from '../../lib/view/records-place';
import { type RecordsView, recordsView } from '../../lib/view/records-view';
import { clock } from '../../lib/view/runs-clock';
import { connectionName } from '../../lib/view/runs-connections';
import { stampOf } from '../../lib/view/runs-stamp';
import { runStanding } from '../../lib/view/runs-standing';
import { completeAt, typeRows } from '../../lib/view/runs-types';
import { t } from '../../lib/words/t';

interface RecordsProps extends Omit<ConnectionRecordsProps, 'connectionId'> {
  /** null: there is no connection. */
  readonly connectionId: string | null;
  readonly onSetUp: () => void;
}

export const Records = ({ connectionId, onSetUp, ...props }: RecordsProps) =>
  connectionId === null ? (
    <EmptyState
      icon={PlugZap}
      title={t('records.none_connected.title')}
      actions={
        <Button kind="primary" onClick={onSetUp}>
          {t('records.none_connected.button')}
        </Button>
      }
    >
      <p>{t('records.none_connected.text')}</p>
    </EmptyState>
  ) : (
    <ConnectionRecords {...props} connectionId={connectionId} />
  );

interface ConnectionRecordsProps {
  readonly connectionId: string;
  readonly connection: ReadonlySignal<Connection | null>;
  /** All there are, of which another may be the one of Halo's page. */
  readonly connections: readonly Connection[];
  readonly onConnection: (id: string) => void;
}

const ConnectionRecords = (props: ConnectionRecordsProps) => {
  const { connectionId, connection } = props;
  const view = useMemo(() => recordsView(connection, connectionId), [connection, connectionId]);
  const time = useMemo(clock, []);
  const network = useMemo(onlineNow, []);
  const base = connection.value?.addresses.base ?? null;
  const budget = useMemo(() => (base === null ? null : liveBudget(base)), [base]);
  useEffect(
    () => () => {
      view.close();
      time.stop();
      network.stop();
    },
    [view, time, network],
  );
  useEffect(() => () => budget?.stop(), [budget]);
  const tested = connection.value?.lastTest ?? null;
  const runs = view.runs.runs.value ?? [];
  const stored = view.runs.stored.value;
  const place = view.place.value;
  const list = view.list.value;
  const types = view.types.value;
  const failure = view.failure.value;
  const other = connectionAt(props.connections, view.follow.elsewhere.value);
  const now = time.now.value;
  const rows = typeRows(types, runs, stored ?? {}, now, tested);
  const stopped = connection.value?.state !== 'active' || view.runs.failure.value !== null;
  const standing = stopped ? null : runStanding(runs, { budget: budget?.budget.value ?? null, tested }, now);
  const chips = chipsOf(place);
  // What a search or a filter leaves of each type stands in the place of what is stored.
  const counted =
    list.state === 'ready' && (place.query.trim() !== '' || chips.length > 0) ? list.types : null;
  const listed = isAcross(place) ? types : [place.open?.type ?? place.type];
  return (
    <>
      {standing && <SyncBar standing={standing} rows={rows.filter(({ type }) => runs[0]?.types[type])} />}
      {failure && (
        <FailureBanner
          failure={failure}
          actions={
            <Button icon={RotateCw} onClick={view.retry}>
              {t('records.try_again')}
            </Button>
          }
        />
      )}
      <FollowNotice
        notSynced={view.follow.notSynced.value}
        other={other && connectionName(other)}
        onShow={props.onConnection}
      />
      <RecordsPane
        types={types.map((type) => ({
          type,
          label: resources[type].label,
          count: counted ? (counted[type]?.found ?? 0) : stored ? (stored[type] ?? 0) : null,
          soFar: counted?.[type]?.whole === false,
          cause:
            rows.find((row) => row.type === type)?.failure ??
            connection.value?.pausedBecause ??
            view.runs.failure.value,
          everSynced: view.runs.runs.value && completeAt(type, runs) !== null,
        }))}
        place={place}
        list={list}
        detail={view.detail.value}
        chips={chips}
        tools={toolsOf(view, base ?? '', oldest(listed.map((type) => completeAt(type, runs))))}
        stamp={stampOf(listed, view.runs.runs.value, now)}
        online={network.online.value}
        pinned={view.follow.pinned.value}
        kept={view.kept}
        onType={view.openType}
        onNeed={view.need}
        onChange={view.change}
        onClear={() => view.change(unnarrowed(place))}
        onRetry={view.retry}
        onOpen={view.open}
        onChildren={view.openChildren}
        onBack={view.back}
        onPin={view.follow.pin}
        onCancelExport={view.exporting.cancel}
        onForgetExport={view.exporting.forget}
      />
    </>
  );
};

/** As of when all of them were read whole; null where one never was. */
const oldest = (times: readonly (number | null)[]): number | null =>
  times.reduce((one, other) => (one === null || other === null ? null : Math.min(one, other)), Date.now());

function toolsOf(view: RecordsView, base: string, asOf: number | null) {
  const place = view.place.value;
  const source = { place, types: view.types.value, base, asOf };
  return {
    look: lookAt(place, place.type),
    across: isAcross(place),
    views: view.saved.all.value ?? [],
    viewsFailure: view.saved.failure.value,
    lackedBy: (scope: Scope) => lackedBy(scope, source.types),
    exporting: view.exporting.state.value,
    onLook: view.changeLook,
    onShow: view.show,
    onSave: (name: string) => view.saved.save(name, place),
    onRemove: (name: string) => void view.saved.remove(name),
    onExport: (format: Parameters<typeof exportName>[1], allColumns: boolean) =>
      void view.exporting.start(
        exportOrder(source, format, allColumns, Date.now()),
        exportName(source, format, Date.now()),
      ),
    suggestTitles: view.suggestTitles,
    suggestValues: view.suggestValues,
  };
}
