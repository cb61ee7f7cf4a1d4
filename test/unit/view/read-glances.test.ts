import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Drift } from '../../../lib/checks/drift';
import { makeFailure } from '../../../lib/core/make-failure';
import { changeBudget } from '../../../lib/store/budgets';
import { activateConnection } from '../../../lib/store/connections';
import { changeDriftWatch } from '../../../lib/store/drift-watches';
import { startRun } from '../../../lib/sync/start-run';
import { readGlances } from '../../../lib/view/read-glances';
import { aConnection, emptyStores } from '../store/support';

const connection = aConnection();
const other = aConnection({ id: 'c2' });
const aDrift = (parts: Partial<Drift>): Drift => ({
  id: 'x',
  right: 'access:contracts',
  types: ['contracts'],
  at: 1,
  before: 'readable',
  after: 'refused',
  layer: 'role',
  failure: null,
  toldAt: null,
  mendedAt: null,
  ...parts,
});
const { open } = IDBFactory.prototype;

/** As a damaged database answers: every opening of it fails. */
const damage = (name: string) => {
  IDBFactory.prototype.open = function (this: IDBFactory, which: string, version?: number) {
    if (which === name) throw new DOMException('Internal error opening backing store', 'UnknownError');
    return open.call(this, which, version);
  };
};

beforeEach(async () => {
  emptyStores();
  for (const each of [connection, other]) {
    await activateConnection(each, { onePsa: false, vendor: 'Scopable' });
    await startRun(each.id, 'initial');
  }
});
afterEach(() => {
  IDBFactory.prototype.open = open;
});

describe('the connections at a glance', () => {
  it('say what is left of the instance’s request limit while a sync is under way', async () => {
    const now = Date.now();
    await changeBudget(new URL(connection.addresses.base).origin, now, (budget) => ({
      budget: { ...budget, known: 'named', spent: [{ until: now, count: 158 }] },
      answer: null,
    }));
    const [glance] = await readGlances([connection]);
    expect(glance?.standing?.figures).toContain('142 of 300 requests left');
  });

  it('are not green while a right is lost, and say which', async () => {
    const failure = makeFailure('connection.not_found');
    const lost = aDrift({ failure });
    const mended = aDrift({ right: 'access:items', types: ['products'], mendedAt: 2 });
    await changeDriftWatch('c1', (watch) => ({ ...watch, drifts: [lost, mended] }));
    const [glance, whole] = await readGlances([connection, other]);
    expect(glance).toMatchObject({
      outcome: 'warned',
      lost: 'Access was taken away: Contracts.',
      because: failure,
    });
    expect(whole).toMatchObject({ lost: null, because: null });
  });

  it('tell of records that cannot be opened, and hide no other connection', async () => {
    damage('halo-companion:c1');
    const [broken, whole] = await readGlances([connection, other]);
    expect(broken).toMatchObject({ outcome: 'failed', because: { code: 'sync.records_unreadable' } });
    expect(whole?.standing?.state).toBe('running');
  });
});
