import type { ResourceType } from '../core/resource-type';
import type { Column, Resource } from '../resources/resource';
import { type Formatted, formatValue } from './records-format';
import { isInactive, type TypeIndex } from './records-index';
import { childLinks, linkedId, parentNameInRow } from './records-links';

export interface FieldView extends Formatted {
  readonly field: string;
  readonly label: string;
}

export interface ParentView {
  readonly type: ResourceType;
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** False when the parent itself is not stored: named, but no link. */
  readonly stored: boolean;
}

export interface ChildrenView {
  readonly type: ResourceType;
  readonly field: string;
  readonly label: string;
  /** null while that type is still being read. */
  readonly count: number | null;
}

/** A record with all that is known of it. */
export interface RecordView {
  readonly type: ResourceType;
  readonly singular: string;
  readonly id: string;
  readonly title: string;
  readonly inactive: boolean;
  /** The columns of its type, in order. */
  readonly fields: readonly FieldView[];
  /** Everything else Halo sent, under Halo's own names. */
  readonly others: readonly FieldView[];
  readonly parents: readonly ParentView[];
  readonly children: readonly ChildrenView[];
  /** The record in Halo's own app; null where its address is not known. */
  readonly haloUrl: string | null;
}

export interface DetailSource {
  /** The types being synced; links into other types are left out. */
  readonly types: readonly Resource[];
  readonly index: (type: ResourceType) => TypeIndex | null;
  /** Origin of the instance: https://acme.halopsa.com */
  readonly base: string;
}

/** The detail of one stored record; null when it is no longer stored. */
export function recordView(type: ResourceType, id: string, source: DetailSource): RecordView | null {
  const index = source.index(type);
  const position = index?.positions.get(id);
  if (!index || position === undefined) return null;
  const record = index.records[position];
  if (!record) return null;
  const { resource } = index;
  const named = new Set(resource.columns.map((column) => column.field));
  return {
    type,
    singular: resource.singular,
    id,
    title: index.titles[position] ?? id,
    inactive: isInactive(record.row),
    fields: resource.columns.map((column) => fieldView(column, record.row[column.field])),
    others: Object.keys(record.row)
      .filter((field) => !named.has(field))
      .sort()
      .map((field) =>
        fieldView({ field, label: field, kind: guessKind(record.row[field]) }, record.row[field]),
      ),
    parents: resource.parents.flatMap((link) => {
      const parentId = linkedId(record.row[link.field]);
      if (parentId === null) return [];
      const parents = source.index(link.type);
      const at = parents?.positions.get(parentId);
      const title = at === undefined ? parentNameInRow(record.row, link) : parents?.titles[at];
      return [
        {
          type: link.type,
          id: parentId,
          label: link.label,
          title: title ?? `No. ${parentId}`,
          stored: at !== undefined,
        },
      ];
    }),
    children: childLinks(type, source.types).map((link) => ({
      ...link,
      count: source.index(link.type)?.children(link.field, id).length ?? null,
    })),
    haloUrl: haloUrl(source.base, resource, id),
  };
}

const fieldView = (column: Column, value: unknown): FieldView => ({
  field: column.field,
  label: column.label,
  ...formatValue(column.kind, value),
});

/** Members without a column have no declared kind; only what is plain to see is worded. */
function guessKind(value: unknown): Column['kind'] {
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? 'date' : 'text';
}

/** Only a web address of the instance itself becomes a link. */
function haloUrl(base: string, resource: Resource, id: string): string | null {
  if (!resource.haloPath || !URL.canParse(base)) return null;
  const origin = new URL(base);
  if (origin.protocol !== 'https:' && origin.protocol !== 'http:') return null;
  const url = new URL(resource.haloPath(id), `${origin.origin}/`);
  return url.origin === origin.origin ? url.href : null;
}
