import type { ColumnFilter } from '../store/saved-view';
import { dayWithin } from './day-within';
import { fold } from './fold';
import type { Query, TypeLook } from './query';
import { valueAt } from './record-text';
import { columnAt, type TypeIndex } from './type-index';

type Test = (position: number) => boolean;

/** What a query asks of the records of one type beside its words, as tests of a position; none when it asks nothing. */
export function testsOf(index: TypeIndex, query: Query): Test[] {
  const { type } = index.resource;
  const look: TypeLook | undefined = query.looks[type];
  return [
    ...(query.clientId === null ? [] : [ofClient(index, query.clientId)]),
    ...(query.activity === 'all' ? [] : [ofActivity(index, query.activity === 'inactive')]),
    ...(query.within === null || query.listed !== type ? [] : [naming(index, query.within)]),
    ...(look?.filters ?? []).filter(isFilledIn).map((filter) => passing(index, filter)),
  ];
}

/** A type without a client has no record of any client. */
function ofClient({ resource, ids, parents }: TypeIndex, clientId: string): Test {
  if (resource.type === 'clients') return (position) => ids[position] === clientId;
  const link = resource.parents.find(({ type }) => type === 'clients');
  const named = link ? parents.get(link.field) : undefined;
  return (position) => named?.[position] === clientId;
}

const ofActivity =
  ({ inactive }: TypeIndex, wanted: boolean): Test =>
  (position) =>
    inactive[position] === wanted;

function naming(
  { parents }: TypeIndex,
  { field, id }: { readonly field: string; readonly id: string },
): Test {
  const named = parents.get(field);
  return (position) => named?.[position] === id;
}

/** A filter on a column that the type has not lets everything pass: it came from a view saved by an earlier version. */
function passing(index: TypeIndex, filter: ColumnFilter): Test {
  const at = columnAt(index.resource, filter.field);
  if (at === -1) return () => true;
  const kind = index.resource.columns[at]?.kind ?? 'text';
  const passes = testOf(filter, kind === 'date');
  return (position) => passes(valueAt(index.texts[position] ?? '', at));
}

/** A condition that is not filled in yet lets everything pass. */
export const isFilledIn = (filter: ColumnFilter): boolean => {
  if (filter.is === 'between') return filter.from.trim() !== '' || filter.to.trim() !== '';
  return !('text' in filter) || filter.text.trim() !== '';
};

function testOf(filter: ColumnFilter, isDate: boolean): (value: string) => boolean {
  switch (filter.is) {
    case 'empty':
      return (value) => value === '';
    case 'filled':
      return (value) => value !== '';
    case 'yes':
      return (value) => value === 'true';
    case 'no':
      return (value) => value === 'false';
    case 'contains': {
      const wanted = fold(filter.text.trim());
      return (value) => fold(value).includes(wanted);
    }
    case 'equals': {
      const wanted = fold(filter.text.trim());
      return (value) => fold(value.trim()) === wanted;
    }
    case 'between':
      return isDate ? dayWithin(filter.from, filter.to) : numberWithin(filter.from, filter.to);
  }
}

const numberWithin = (from: string, to: string) => (value: string) => {
  const number = Number(value);
  return (
    value !== '' &&
    !Number.isNaN(number) &&
    (from.trim() === '' || number >= Number(from)) &&
    (to.trim() === '' || number <= Number(to))
  );
};
