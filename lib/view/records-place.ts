import type { ResourceType } from '../core/resource-type';
import type { Query } from '../records/query';
import type { ColumnFilter, Look, Scope } from '../store/saved-view';

export const plainLook: Look = { filters: [], sort: null, columns: null };

/** Where the admin is among the records. */
export interface Place extends Scope {
  readonly open: { readonly type: ResourceType; readonly id: string } | null;
}

/** The place open now and those to go back to, newest last. */
export interface Trail {
  readonly here: Place;
  readonly back: readonly Place[];
}

const longestTrail = 50;

export const wholeList = (type: ResourceType): Scope => ({
  type,
  query: '',
  everywhere: false,
  client: null,
  activity: 'all',
  looks: {},
  within: null,
});

export const wholePlace = (type: ResourceType): Place => ({ ...wholeList(type), open: null });

/** A list as its scope says; the way back is cleared, because it is a fresh start. */
export const startAt = (scope: Scope): Trail => ({ here: { ...scope, open: null }, back: [] });

/** Typing changes the place itself: Back leads out of the search, not through its letters. */
export const changeHere = (trail: Trail, change: Partial<Place>): Trail => ({
  ...trail,
  here: { ...trail.here, ...change },
});

export const goTo = (trail: Trail, change: Partial<Place>): Trail => ({
  here: { ...trail.here, ...change },
  back: [...trail.back, trail.here].slice(-longestTrail),
});

/** What changes with a record that is opened: in the list behind it one of another type belongs to nobody's children. */
export const opened = (here: Place, { type, id }: { type: ResourceType; id: string }): Partial<Place> => ({
  type,
  open: { type, id },
  ...(type === here.type ? {} : { within: null }),
});

export function goBack(trail: Trail): Trail {
  const last = trail.back.at(-1);
  return last
    ? { here: last, back: trail.back.slice(0, -1) }
    : startAt({ ...trail.here, query: '', within: null });
}

export const lookAt = ({ looks }: Scope, type: ResourceType): Look => looks[type] ?? plainLook;

/** The place with its look at one type changed. */
export const withLook = (place: Place, type: ResourceType, change: Partial<Look>): Place => ({
  ...place,
  looks: { ...place.looks, [type]: { ...lookAt(place, type), ...change } },
});

/** What clears all that the open list is narrowed to and shown by; whose children it holds and what is searched stay. */
export const unnarrowed = (place: Place): Partial<Place> => ({
  client: null,
  activity: 'all',
  looks: withLook(place, place.type, plainLook).looks,
});

/** A search of every type for nothing is the open type’s own list. */
export const isAcross = ({ everywhere, query }: Scope): boolean => everywhere && query.trim() !== '';

/** The type that a scope lists and that is not among those synced; null where it can be shown. */
export const lackedBy = (scope: Scope, types: readonly ResourceType[]): ResourceType | null =>
  isAcross(scope) || types.includes(scope.type) ? null : scope.type;

/** The place itself, or, where its type is none of these, the list of the first of them. */
export function placeAmong(place: Place, types: readonly ResourceType[]): Place {
  const [first] = types;
  return !first || types.includes(place.type) ? place : { ...place, type: first, within: null, open: null };
}

/** A type’s conditions as they apply. They are shown beside its own list; a search of every type has none of any type’s. */
export const filtersAt = (scope: Scope, type: ResourceType): readonly ColumnFilter[] =>
  isAcross(scope) ? [] : lookAt(scope, type).filters;

/** What the search worker is asked for at a place. */
export const queryAt = (place: Place, types: readonly ResourceType[]): Query => ({
  types,
  listed: isAcross(place) ? null : place.type,
  text: place.query,
  clientId: place.client?.id ?? null,
  activity: place.activity,
  looks: Object.fromEntries(
    Object.entries(place.looks).map(([type, look]) => [
      type,
      { ...look, filters: filtersAt(place, type as ResourceType) },
    ]),
  ),
  within: place.within && { field: place.within.field, id: place.within.parent.id },
});

/** One name for each distinct list, so that its scroll position can be kept. */
export const listName = (place: Place): string => JSON.stringify(queryAt(place, []));

/** Where a list was left, so that coming back finds it there: pixels scrolled, the current row's key, and the first row's. */
export interface KeptPlace {
  readonly offset: number;
  readonly current: string | null;
  readonly top: string | null;
}
