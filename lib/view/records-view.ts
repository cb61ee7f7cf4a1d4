import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { afterPaint } from '../core/after-paint';
import type { Failure } from '../core/failure';
import { type ResourceType, resourceTypes } from '../core/resource-type';
import type { Suggestion, TypeFound } from '../records/protocol';
import type { Connection } from '../store/connection';
import type { Look, Scope, Within } from '../store/saved-view';
import { takeFirstRecords } from './first-records';
import { watchHaloTab } from './halo-tab';
import { recordsClient } from './records-client';
import { type RecordsExport, recordsExport } from './records-export';
import { followHalo, type RecordsFollow } from './records-follow';
import type { ListModel } from './records-list';
import { liveList } from './records-live-list';
import { type DetailState, liveRecord } from './records-live-record';
import {
  changeHere,
  goBack,
  goTo,
  type KeptPlace,
  listName,
  opened,
  type Place,
  placeAmong,
  startAt,
  type Trail,
  wholeList,
  withLook,
} from './records-place';
import { type SavedViews, savedViews } from './records-saved-views';
import { type RunsView, runsView } from './runs-connection';
import { type SearchWorker, spawnWorker } from './search-worker';

export type RecordCounts = Readonly<Partial<Record<ResourceType, TypeFound>>>;

/** What the open list can show: rows, or why there are none. `preparing`: more may come, as not all is read yet. */
export type ListState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | {
      readonly state: 'ready';
      readonly list: ListModel;
      readonly name: string;
      /** What was searched for; the search box may be ahead of it. */
      readonly query: string;
      readonly preparing: boolean;
      /** Every record of the listed types is read; where reading ended early, none is on its way and yet not all are. */
      readonly whole: boolean;
      /** Which of the listed types could not be read, or not to their end, by reason. */
      readonly unread: readonly Unread[];
      readonly types: RecordCounts;
      /** Records of the listed types read so far. */
      readonly read: number;
    };

export interface Unread {
  readonly failure: Failure;
  readonly types: readonly ResourceType[];
}

export interface RecordsView {
  readonly types: ReadonlySignal<readonly ResourceType[]>;
  readonly place: ReadonlySignal<Place>;
  readonly list: ReadonlySignal<ListState>;
  readonly detail: ReadonlySignal<DetailState>;
  /** Why nothing can be read or searched, until `retry`. */
  readonly failure: ReadonlySignal<Failure | null>;
  readonly runs: RunsView;
  /** Where a list was scrolled to and which row was current, by its name. */
  readonly kept: Map<string, KeptPlace>;
  /** The rows now on screen: those, and some around them, are kept at hand. */
  need(from: number, to: number): void;
  readonly exporting: RecordsExport;
  readonly saved: SavedViews;
  readonly follow: RecordsFollow;
  /** Records by title, and a column's values, for choosing one. */
  suggestTitles(type: ResourceType, text: string): Promise<readonly Suggestion[]>;
  suggestValues(type: ResourceType, field: string, text: string): Promise<readonly Suggestion[]>;
  openType(type: ResourceType): void;
  /** Another search, another sort, another filter. */
  change(change: Partial<Place>): void;
  changeLook(type: ResourceType, change: Partial<Look>): void;
  /** A saved view, or the whole list again. */
  show(scope: Scope): void;
  open(type: ResourceType, id: string): void;
  openChildren(type: ResourceType, within: Within): void;
  back(): void;
  retry(): void;
  close(): void;
}

/** The records of one connection as the side panel walks through them. */
export function recordsView(
  connection: ReadonlySignal<Connection | null>,
  connectionId: string,
  spawn: () => SearchWorker = spawnWorker,
  watch = watchHaloTab,
  later: (act: () => void) => () => void = afterPaint,
): RecordsView {
  const client = recordsClient(connectionId, spawn);
  const runs = runsView(connectionId, client.refresh);
  // The same types in another array are no reason to read them all again.
  const names = computed(() => (connection.value?.selection ?? []).join(' '));
  const types = computed(() => resourceTypes.filter((type) => names.value.split(' ').includes(type)));
  let stop = () => {};
  let closed = false;
  const begin = () => {
    if (!closed) stop = effect(() => client.start(types.value));
  };
  const walked = signal<Trail>(startAt(wholeList(types.peek()[0] ?? 'clients')));
  const trail = computed<Trail>(() => ({
    ...walked.value,
    here: placeAmong(walked.value.here, types.value),
  }));
  const place = computed(() => trail.value.here);
  const kept = new Map<string, KeptPlace>();
  const list = liveList(client, types, place, kept, async (type) => {
    const first = await takeFirstRecords(connectionId, type);
    // The worker shall not hold up the rows that are there without it.
    if (first && !closed) stop = later(begin);
    else begin();
    return first;
  });
  const base = computed(() => connection.value?.addresses.base ?? '');
  const record = liveRecord(client, place, base);

  const go = (next: Trail) => {
    walked.value = next;
  };
  const here = () => trail.peek().here;
  const exporting = recordsExport(client);
  // What became of an export is told beside its list and the records opened from there, and under no other list.
  let listed = '';
  const stopTelling = effect(() => {
    const name = listName(place.value);
    if (place.value.open || name === listed) return;
    listed = name;
    exporting.forget();
  });
  const saved = savedViews(connectionId);
  const follow = followHalo(
    base,
    types,
    ({ type, id }) => {
      const change = opened(here(), { type, id });
      // One followed record takes the place of another: Back leads to where the admin was.
      go(here().open ? changeHere(trail.peek(), change) : goTo(trail.peek(), change));
    },
    watch,
  );

  return {
    types,
    place,
    list: list.state,
    detail: record.state,
    failure: client.failure,
    runs,
    kept,
    need: list.need,
    exporting,
    saved,
    follow,
    suggestTitles: (type, text) => client.ask('titles', { type, text }),
    suggestValues: (type, field, text) => client.ask('values', { type, field, text }),
    openType: (type) => go(startAt({ ...here(), type, everywhere: false, within: null })),
    change: (change) => go(changeHere(trail.peek(), { ...change, open: null })),
    changeLook: (type, change) =>
      go(changeHere(trail.peek(), { looks: withLook(here(), type, change).looks })),
    show: (scope) => go(startAt(scope)),
    open: (type, id) => go(goTo(trail.peek(), opened(here(), { type, id }))),
    openChildren: (type, within) =>
      go(
        goTo(trail.peek(), {
          ...wholeList(type),
          looks: withLook(here(), type, { filters: [] }).looks,
          within,
          open: null,
        }),
      ),
    back: () => go(goBack(trail.peek())),
    retry: () => client.start(types.peek()),
    close() {
      closed = true;
      stop();
      list.stop();
      record.stop();
      exporting.cancel();
      stopTelling();
      saved.stop();
      follow.stop();
      client.close();
      runs.close();
    },
  };
}
