import type { ResourceType } from '../core/resource-type';

/** One condition on a column. Bounds are included; '' leaves that side open. Numbers as written, days as 2026-11-25. */
export type ColumnFilter =
  | { readonly field: string; readonly is: 'contains' | 'equals'; readonly text: string }
  | { readonly field: string; readonly is: 'empty' | 'filled' | 'yes' | 'no' }
  | { readonly field: string; readonly is: 'between'; readonly from: string; readonly to: string };

export type Activity = 'all' | 'active' | 'inactive';

export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

/** What is asked of one type beside the words. */
export interface TypeLook {
  readonly filters: readonly ColumnFilter[];
  /** null: by title. */
  readonly sort: Sort | null;
}

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
