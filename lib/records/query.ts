import type { ResourceType } from '../core/resource-type';
import type { Activity, Look } from '../store/saved-view';

/** What is asked of one type beside the words. */
export type TypeLook = Pick<Look, 'filters' | 'sort'>;

export interface Query {
  /** Every selected type, in the order people are shown them: each is counted. */
  readonly types: readonly ResourceType[];
  /** The type listed; null lists the first hits of every type. */
  readonly listed: ResourceType | null;
  readonly text: string;
  /** Only what belongs to this client. */
  readonly clientId: string | null;
  readonly activity: Activity;
  readonly looks: Readonly<Partial<Record<ResourceType, TypeLook>>>;
  /** Only the records of the listed type that name `id` in `field`. */
  readonly within: { readonly field: string; readonly id: string } | null;
}

/** The words of a query as typed; every one must be found. Empty = everything matches. */
export const queryWords = (text: string): string[] => text.split(/\s+/).filter(Boolean);
