import type { AccessArea } from '../core/access-area';
import type { ResourceType } from '../core/resource-type';

/** How a member of a row is read: Halo omits nulls, mixes number and string, and writes empty dates as 1900-01-01. */
export type FieldKind = 'id' | 'text' | 'number' | 'money' | 'boolean' | 'date';

export interface Column {
  /** The member of Halo's row. */
  readonly field: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Shown in the list of the side panel, not only in the detail. */
  readonly inList?: boolean;
}

/** A link from this record to the parent it names. */
export interface ParentLink {
  readonly type: ResourceType;
  /** The member holding the parent's id (may be a decimal such as 12.0). */
  readonly field: string;
  readonly label: string;
}

/** The address of a record in Halo's own app: path, the query member that holds the id, and those that say what is shown. */
export interface HaloAddress {
  readonly path: string;
  readonly id: string;
  readonly query?: Readonly<Record<string, string>>;
}

/** A syncable collection of Halo, as data. */
export interface Resource {
  readonly type: ResourceType;
  readonly label: string;
  readonly singular: string;
  /** Below the API root, e.g. `Client`. */
  readonly path: string;
  /** The member of the envelope that holds the rows. */
  readonly listKey: string;
  /** The member that tells one row from another, or several where ids are unique only within their parent (the parent's first). */
  readonly primaryKey: string | readonly [string, ...string[]];
  /** Fixed query members beside paging, e.g. `includeinactive`. */
  readonly query: Readonly<Record<string, string>>;
  /** Query members when only active clients' records are wanted. */
  readonly activeQuery: Readonly<Record<string, string>>;
  /** The changed-since parameter, where Halo has one (proven at run time). */
  readonly changedSince: string | null;
  /** The row's own change stamp, where the list has one. */
  readonly changeStamp: string | null;
  /** The application scope a read needs. */
  readonly scope: string;
  /** The area of the role whose level decides. */
  readonly area: AccessArea;
  /** The row member that is the record's title. */
  readonly titleField: string;
  readonly columns: readonly Column[];
  readonly parents: readonly ParentLink[];
  /** Where a record is in Halo's own app; null where that is not known. */
  readonly haloAddress: HaloAddress | null;
  /** Where the facts about this endpoint come from. */
  readonly source: string;
}

/** The members a resource's key is made of. */
export const keyFields = ({ primaryKey }: Pick<Resource, 'primaryKey'>): readonly string[] =>
  typeof primaryKey === 'string' ? [primaryKey] : primaryKey;
