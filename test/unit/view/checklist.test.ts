import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/checks/judge';
import type { SeenRecord } from '../../../lib/page/observation';
import { gradient } from '../../../lib/profiles/gradient';
import { checklist, nextAction } from '../../../lib/view/checklist';
import { acme, seen } from './wizard-fixtures';

const role = (levels: Record<string, string>) =>
  seen('role', 'r-1', {
    name: 'Gradient',
    'access:clients': 'Read Only',
    'access:items': 'Read and Modify',
    'access:invoices': 'Read, Create and Modify',
    'access:client-contracts': 'Read and Modify',
    'setting:administrator': 'No',
    ...levels,
  });

const list = (records: readonly SeenRecord[]) =>
  checklist(
    judge(gradient, {
      instance: acme,
      records,
      focus: null,
      discovery: null,
      payloadUrl: null,
      selection: gradient.defaultTypes,
    }),
    records,
  );

describe('the checklist', () => {
  it('goes page by page in the order of the guide', () => {
    expect(list([]).map((group) => group.page)).toEqual(['role', 'agent', 'application', 'api']);
  });

  it('is never green before anything was seen', () => {
    expect(list([]).map((group) => group.outcome)).toEqual(['cantTell', 'cantTell', 'cantTell', 'cantTell']);
  });

  it('is green for a role whose levels are right', () => {
    const [first] = list([role({})]);
    expect(first).toMatchObject({ outcome: 'passed', recordName: 'Gradient', recordId: 'r-1' });
    expect(first?.passed).toBe(first?.judged);
  });
});

describe('a row of it', () => {
  const items = (records: readonly SeenRecord[]) =>
    list(records)[0]?.rows.find(({ check }) => check === 'role:items')?.place;
  const place = { page: 'role', field: 'access:items', label: 'Items Access Level' };

  it('leads to its field on the record that has it, as long as something is to be done there', () => {
    expect(items([role({ 'access:items': 'Read Only' })])).toEqual({ ...place, recordId: 'r-1' });
    expect(items([role({})])).toBeNull();
  });

  it('leads to the list of the page nothing was seen of', () => {
    expect(items([])).toEqual({ ...place, recordId: null });
  });
});

describe('the next action', () => {
  it('is the setting that is wrong, on the record that has it', () => {
    const next = nextAction(list([role({ 'access:items': 'Read Only' })]));
    expect(next?.row.check).toBe('role:items');
    expect(next?.group.recordId).toBe('r-1');
  });

  it('opens the list of a page nothing was seen of', () => {
    const next = nextAction(list([]));
    expect(next?.group).toMatchObject({ page: 'role', recordId: null, open: 'Open Roles in Halo' });
  });
});
