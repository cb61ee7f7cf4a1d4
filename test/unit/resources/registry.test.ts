import { describe, expect, test } from 'vitest';
import { resourceTypes } from '../../../lib/core/resource-type';
import { resources } from '../../../lib/resources/registry';

describe.each(resourceTypes)('the resource %s', (type) => {
  const resource = resources[type];

  test('answers to its own type', () => expect(resource.type).toBe(type));

  test('names each member of the row once', () => {
    const fields = resource.columns.map((column) => column.field);
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('shows its title in the list', () => {
    const title = resource.columns.find((column) => column.field === resource.titleField);
    expect(title?.inList).toBe(true);
  });

  test('links only to other record types', () => {
    expect(resource.parents.map((parent) => parent.type)).not.toContain(type);
  });

  test('is read with a read-only scope', () => expect(resource.scope).toMatch(/^read:/));
});

test('the rows of opportunities lie under "tickets", as Halo sends them', () => {
  expect(resources.opportunities.listKey).toBe('tickets');
});

test('inactive rows are asked for wherever Halo would leave them out', () => {
  const asking = resourceTypes.filter((type) => resources[type].query.includeinactive === 'true');
  expect(asking).toEqual(['clients', 'sites', 'contacts', 'products', 'assets', 'contracts']);
});
