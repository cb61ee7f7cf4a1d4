import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import { type ResourceType, resourceTypes } from '../core/resource-type';
import { resources } from '../resources/registry';
import type { Connection } from '../store/connection';
import { type RecordView, recordView } from './records-detail';
import { childLinks } from './records-links';
import { type ListModel, listAcross, listOf } from './records-list';
import { recordsLoader } from './records-loader';
import {
  changeHere,
  goBack,
  goTo,
  type KeptPlace,
  listName,
  type Place,
  startAt,
  type Trail,
  type Within,
} from './records-place';
import { queryWords, searchIndex } from './records-search';
import { type RunsView, runsView } from './runs-connection';

/** What the open list can show: rows, or why there are none. */
export type ListState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly list: ListModel; readonly name: string; readonly preparing: boolean };

export interface RecordsView {
  readonly types: ReadonlySignal<readonly ResourceType[]>;
  readonly place: ReadonlySignal<Place>;
  readonly canGoBack: ReadonlySignal<boolean>;
  readonly list: ReadonlySignal<ListState>;
  /** The open record; null when none is open or it is no longer stored. */
  readonly detail: ReadonlySignal<RecordView | null>;
  readonly runs: RunsView;
  /** Where a list was scrolled to and which row was current, by its name. */
  readonly kept: Map<string, KeptPlace>;
  openType(type: ResourceType): void;
  search(query: string): void;
  searchEverywhere(everywhere: boolean): void;
  open(type: ResourceType, id: string): void;
  openChildren(type: ResourceType, within: Within): void;
  back(): void;
  close(): void;
}

/** The records of one connection as the side panel walks through them. */
export function recordsView(
  connection: ReadonlySignal<Connection | null>,
  connectionId: string,
): RecordsView {
  const loader = recordsLoader(connectionId);
  const runs = runsView(connectionId, () => {
    loader.stale();
    needWhatIsShown();
  });
  const types = computed(() => resourceTypes.filter((type) => connection.value?.selection.includes(type)));
  const trail = signal<Trail>(startAt(types.peek()[0] ?? 'clients'));
  const place = computed(() => trail.value.here);
  const loaded = (type: ResourceType) => loader.loaded.value.get(type) ?? null;

  /** The list first; links and other types only once it is there, so that the first rows never wait. */
  async function needWhatIsShown() {
    const { type, everywhere, open } = place.peek();
    await loader.need(open?.type ?? type);
    const others = everywhere ? types.peek() : open ? relatedTypes(open.type, types.peek()) : [];
    for (const other of [type, ...others]) await loader.need(other);
  }

  const list = computed((): ListState => {
    const { type, query, everywhere, within } = place.value;
    const words = queryWords(query);
    const name = listName(place.value);
    if (everywhere && words.length > 0) {
      const states = types.value.map(loaded);
      const indexes = states.flatMap((state) => (state?.index && state.searchable ? [state.index] : []));
      const preparing = states.some((state) => !state?.searchable && !state?.failure);
      return { state: 'ready', list: listAcross(indexes, words), name, preparing };
    }
    const state = loaded(type);
    if (!state?.index) {
      return state?.failure ? { state: 'failed', failure: state.failure } : { state: 'loading' };
    }
    const children = within ? state.index.children(within.field, within.parent.id) : null;
    const preparing = words.length > 0 && !state.searchable;
    return {
      state: 'ready',
      list: listOf(state.index, searchIndex(state.index, words, children)),
      name,
      preparing,
    };
  });

  const detail = computed(() => {
    const { open } = place.value;
    if (!open) return null;
    return recordView(open.type, open.id, {
      types: types.value.map((type) => resources[type]),
      index: (type) => loaded(type)?.index ?? null,
      base: connection.value?.addresses.base ?? '',
    });
  });

  const stop = effect(() => {
    void place.value;
    void types.value;
    void needWhatIsShown();
  });

  const go = (next: Trail) => {
    trail.value = next;
  };
  return {
    types,
    place,
    canGoBack: computed(() => trail.value.back.length > 0),
    list,
    detail,
    runs,
    kept: new Map(),
    openType: (type) => go(startAt(type)),
    search: (query) => go(changeHere(trail.peek(), { query, open: null })),
    searchEverywhere: (everywhere) => go(changeHere(trail.peek(), { everywhere, within: null, open: null })),
    open: (type, id) => go(goTo(trail.peek(), { type, open: { type, id } })),
    openChildren: (type, within) =>
      go(goTo(trail.peek(), { type, within, query: '', everywhere: false, open: null })),
    back: () => go(goBack(trail.peek())),
    close() {
      stop();
      loader.close();
      runs.close();
    },
  };
}

/** The types a record's detail links to: its parents and its children. */
function relatedTypes(type: ResourceType, selected: readonly ResourceType[]): readonly ResourceType[] {
  const parents = resources[type].parents.map((link) => link.type);
  const children = childLinks(
    type,
    selected.map((each) => resources[each]),
  ).map((link) => link.type);
  return [...new Set([...parents, ...children])];
}
