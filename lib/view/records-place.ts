import type { ResourceType } from '../core/resource-type';

/** The children of one record, as a narrowing of a list. */
export interface Within {
  readonly parent: { readonly type: ResourceType; readonly id: string; readonly title: string };
  readonly field: string;
}

/** Where the admin is among the records. */
export interface Place {
  readonly type: ResourceType;
  readonly query: string;
  /** Search every type instead of the open one. */
  readonly everywhere: boolean;
  readonly within: Within | null;
  readonly open: { readonly type: ResourceType; readonly id: string } | null;
}

/** The place open now and those to go back to, newest last. */
export interface Trail {
  readonly here: Place;
  readonly back: readonly Place[];
}

const longestTrail = 50;

/** The whole list of one type; the way back is cleared, because a tab is a fresh start. */
export const startAt = (type: ResourceType, everywhere = false, query = ''): Trail => ({
  here: { type, query, everywhere, within: null, open: null },
  back: [],
});

/** Typing changes the place itself: Back leads out of the search, not through its letters. */
export const changeHere = (trail: Trail, change: Partial<Place>): Trail => ({
  ...trail,
  here: { ...trail.here, ...change },
});

export const goTo = (trail: Trail, change: Partial<Place>): Trail => ({
  here: { ...trail.here, ...change },
  back: [...trail.back, trail.here].slice(-longestTrail),
});

export function goBack(trail: Trail): Trail {
  const last = trail.back.at(-1);
  return last ? { here: last, back: trail.back.slice(0, -1) } : startAt(trail.here.type);
}

/** One name for each distinct list, so that its scroll position can be kept. */
export const listName = (place: Place): string =>
  [
    place.everywhere ? 'every type' : place.type,
    place.query,
    place.within ? `${place.within.field}=${place.within.parent.id}` : '',
  ].join('\u0000');

/** Where a list was left, so that coming back finds it there: pixels scrolled, and the current row's key. */
export interface KeptPlace {
  readonly offset: number;
  readonly current: string | null;
}
