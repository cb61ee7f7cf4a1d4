import type { ResourceType } from '../core/resource-type';
import { parentNameInRow } from '../records/links';
import type { ParentFound, RecordAnswer } from '../records/protocol';
import { valueText } from '../records/record-text';
import { isInactive } from '../records/type-index';
import { haloPathOf } from '../resources/halo-address';
import { resources } from '../resources/registry';
import type { Column, Resource } from '../resources/resource';
import type { Row } from '../store/stored-record';
import { t } from '../words/t';
import { type Formatted, formatValue } from './records-format';
import { titleWords } from './records-list';

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
  /** All that is stored of it, for the clipboard. */
  readonly json: string;
}

/** A stored record in words. `base` is the instance, on premises with its path: https://acme.halopsa.com */
export function recordView({ type, id, row, parents, children }: RecordAnswer, base: string): RecordView {
  const resource = resources[type];
  const named = new Set(resource.columns.map((column) => column.field));
  return {
    type,
    singular: resource.singular,
    id,
    title: titleWords(type, id, valueText(row[resource.titleField])),
    inactive: isInactive(row),
    fields: resource.columns.map((column) => fieldView(column, row[column.field])),
    others: Object.keys(row)
      .filter((field) => !named.has(field))
      .sort()
      .map((field) => fieldView({ field, label: field, kind: guessKind(row[field]) }, row[field])),
    parents: parents.flatMap((parent) => parentView(type, parent, row)),
    children: children.map((each) => ({ ...each, label: childLabel(type, each.type, each.field) })),
    haloUrl: haloUrl(base, resource, id),
    json: JSON.stringify(row, null, 2),
  };
}

function parentView(type: ResourceType, parent: ParentFound, row: Row): ParentView[] {
  const link = resources[type].parents.find(({ field }) => field === parent.field);
  if (!link) return [];
  const stored = parent.title !== null;
  const title = stored
    ? titleWords(parent.type, parent.id, parent.title)
    : (parentNameInRow(row, link) ?? t('records.number', { id: parent.id }));
  return [{ type: parent.type, id: parent.id, label: link.label, title, stored }];
}

/** What links a type to its children is named by the type, and by the link where there are several. */
function childLabel(parent: ResourceType, child: ResourceType, field: string): string {
  const { label, parents } = resources[child];
  const links = parents.filter(({ type }) => type === parent);
  const link = links.find((each) => each.field === field);
  return links.length > 1 && link ? t('records.children', { types: label, link: link.label }) : label;
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
  const path = haloPathOf(resource, id);
  if (path === null || !URL.canParse(base)) return null;
  const origin = new URL(base);
  if (origin.protocol !== 'https:' && origin.protocol !== 'http:') return null;
  const url = new URL(`${base.replace(/\/$/, '')}${path}`);
  return url.origin === origin.origin ? url.href : null;
}
