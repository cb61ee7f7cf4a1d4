import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import { answerQuery } from '../records/answer-query';
import type { Ask, ListRow, QueryAnswer, Rows } from '../records/protocol';
import { newIndex } from '../records/type-index';
import { resources } from '../resources/registry';
import type { SomeRecords } from '../store/read-on';
import type { RecordsClient } from './records-client';
import { type ListItem, listItem, rowKey, shownColumns } from './records-list';
import { isAcross, type KeptPlace, listName, type Place, queryAt, wholePlace } from './records-place';
import type { ListState, Unread } from './records-view';
import { asFailure } from './runs-read';

/** Rows fetched either side of those on screen; more are fetched when half of them are left. */
const around = 120;
const firstRows = 100;

interface Shown {
  readonly place: Place;
  readonly name: string;
  readonly answer: QueryAnswer;
  /** Read ahead: the worker does not know of this list, and has no more of its rows. */
  readonly isAhead: boolean;
}

interface LiveList {
  readonly state: ReadonlySignal<ListState>;
  need(from: number, to: number): void;
  stop(): void;
}

/**
 * The list of a place as the search worker has it now. The one before stands until its successor is there. `first` has records
 * of a type at hand before the worker, to begin with.
 */
export function liveList(
  client: RecordsClient,
  types: ReadonlySignal<readonly ResourceType[]>,
  place: ReadonlySignal<Place>,
  kept: ReadonlyMap<string, KeptPlace>,
  first: (type: ResourceType) => Promise<SomeRecords | null> = () => Promise.resolve(null),
): LiveList {
  const shown = signal<Shown | null>(null);
  const rows = signal<Rows>({ from: 0, rows: [] });
  const failure = signal<Failure | null>(null);
  let asked = 0;
  let wanted: { from: number; to: number } | null = null;
  let fetching = false;

  const query = async (at: Place, selected: readonly ResourceType[]) => {
    asked += 1;
    const mine = asked;
    const name = listName(at);
    const left = kept.get(name);
    const from = shown.peek()?.name === name ? rows.peek().from : 0;
    const ask = {
      query: queryAt(at, selected),
      shown: fieldsAt(at, selected),
      from,
      most: Math.max(firstRows, from === 0 ? 0 : rows.peek().rows.length),
      locate: [left?.current, left?.top].filter((key) => typeof key === 'string'),
    };
    const early = mine === 1 && name === listName(wholePlace(at.type)) ? await first(at.type) : null;
    const answer = early ? firstAnswer(early, at.type, ask) : await client.ask('query', ask);
    if (answer === null || mine !== asked) return;
    batch(() => {
      failure.value = null;
      rows.value = answer;
      shown.value = { place: at, name, answer, isAhead: early !== null };
    });
    if (wanted) void fetch();
  };

  const covers = ({ from, rows: some }: Rows, want: { from: number; to: number }): boolean => {
    const count = shown.peek()?.answer.count ?? 0;
    const [first, end] = [Math.max(0, want.from - around / 2), Math.min(want.to + around / 2, count)];
    return first >= from && end <= from + some.length;
  };

  /** One request at a time; what is wanted meanwhile follows. */
  const fetch = async (): Promise<void> => {
    if (fetching || !wanted || shown.peek()?.isAhead || covers(rows.peek(), wanted)) return;
    fetching = true;
    const mine = asked;
    const from = Math.max(0, wanted.from - around);
    try {
      const more = await client.ask('rows', { from, most: wanted.to + around - from });
      if (mine === asked) rows.value = more;
    } catch (thrown) {
      failure.value = asFailure(thrown);
      return;
    } finally {
      fetching = false;
    }
    void fetch();
  };

  const stop = effect(() => {
    void client.changes.value;
    const [at, selected] = [place.value, types.value];
    if (client.failure.value || at.open) return;
    query(at, selected).catch((thrown: unknown) => {
      failure.value = asFailure(thrown);
    });
  });

  const state = computed((): ListState => {
    if (failure.value) return { state: 'failed', failure: failure.value };
    const now = shown.value;
    if (!now || isOther(now.place, place.value)) return { state: 'loading' };
    return listState(now, rows);
  });
  return {
    state,
    stop,
    need(from, to) {
      wanted = { from, to };
      void fetch();
    },
  };
}

/** The list of a type of which no more than these records are read. */
function firstAnswer({ records, last }: SomeRecords, type: ResourceType, ask: Ask<'query'>): QueryAnswer {
  const index = newIndex(resources[type]);
  index.add(records);
  const nothing = (other: ResourceType) => ({
    index: newIndex(resources[other]),
    whole: false,
    failure: null,
  });
  const at = (of: ResourceType) =>
    of === type ? { index, whole: last === null, failure: null } : nothing(of);
  return answerQuery({ at }, ask).answer;
}

/** A list of other records: it must not stand under this place's name, not even for a moment. */
const isOther = (one: Place, other: Place): boolean =>
  one.type !== other.type || isAcross(one) !== isAcross(other) || one.within !== other.within;

const fieldsAt = (place: Place, types: readonly ResourceType[]) =>
  Object.fromEntries(
    types.map((type) => [type, shownColumns(place, type).columns.map(({ field }) => field)]),
  );

/** The rows are read when they are drawn: new ones draw the list again, and nothing else of the screen. */
function listState({ place, name, answer }: Shown, rows: ReadonlySignal<Rows>): ListState {
  const listed = isAcross(place) ? (Object.keys(answer.types) as ResourceType[]) : [place.type];
  const told = listed.flatMap((type) => answer.types[type] ?? []);
  const preparing = told.some(({ whole, failure }) => !whole && failure === null);
  if (preparing && told.every(({ read }) => read === 0)) return { state: 'loading' };
  const items = new WeakMap<ListRow, ListItem>();
  const item = (at: number): ListItem | null => {
    const { from, rows: some } = rows.value;
    const row = some[at - from];
    if (!row) return null;
    const made =
      items.get(row) ?? listItem(row, shownColumns(place, row.type), answer.types[row.type]?.whole === false);
    items.set(row, made);
    return made;
  };
  return {
    state: 'ready',
    name,
    query: place.query,
    preparing,
    whole: told.every(({ whole }) => whole),
    unread: unreadOf(listed, answer),
    types: answer.types,
    read: told.reduce((sum, { read }) => sum + read, 0),
    list: {
      count: answer.count,
      found: told.reduce((sum, { found }) => sum + found, 0),
      item,
      find(key) {
        const { from, rows: some } = rows.peek();
        const at = some.findIndex((row) => rowKey(row) === key);
        return at === -1 ? (answer.located[key] ?? null) : from + at;
      },
    },
  };
}

/** Types that failed for the same reason are told together. */
function unreadOf(listed: readonly ResourceType[], { types }: QueryAnswer): Unread[] {
  const byReason = new Map<string, Unread>();
  for (const type of listed) {
    const failure = types[type]?.failure;
    if (!failure) continue;
    const reason = JSON.stringify(failure);
    byReason.set(reason, { failure, types: [...(byReason.get(reason)?.types ?? []), type] });
  }
  return [...byReason.values()];
}
