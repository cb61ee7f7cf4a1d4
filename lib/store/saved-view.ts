import type { ResourceType } from '../core/resource-type';

/** One condition on a column. Bounds are included; '' leaves that side open. Numbers as written, days as 2026-11-25. */
export type ColumnFilter =
  | { readonly field: string; readonly is: 'contains' | 'equals'; readonly text: string }
  | { readonly field: string; readonly is: 'empty' | 'filled' | 'yes' | 'no' }
  | { readonly field: string; readonly is: 'between'; readonly from: string; readonly to: string };

export const activities = ['all', 'active', 'inactive'] as const;
export type Activity = (typeof activities)[number];

export interface Sort {
  readonly field: string;
  readonly descending: boolean;
}

/** How one type is looked at. */
export interface Look {
  readonly filters: readonly ColumnFilter[];
  /** null: by title. */
  readonly sort: Sort | null;
  /** The columns shown below the title; null: the type's own. */
  readonly columns: readonly string[] | null;
}

/** The children of one record, as a narrowing of a list. */
export interface Within {
  readonly parent: { readonly type: ResourceType; readonly id: string; readonly title: string };
  readonly field: string;
}

/** What a list of records is narrowed to, and how it is shown. */
export interface Scope {
  readonly type: ResourceType;
  readonly query: string;
  /** Search every type instead of the open one. */
  readonly everywhere: boolean;
  readonly client: { readonly id: string; readonly title: string } | null;
  readonly activity: Activity;
  readonly looks: Readonly<Partial<Record<ResourceType, Look>>>;
  readonly within: Within | null;
}

/** A scope that the admin has given a name. */
export interface SavedView {
  readonly connectionId: string;
  readonly name: string;
  readonly scope: Scope;
}

/** More of them nobody finds again. */
export const mostViews = 100;
export const longestViewName = 60;
