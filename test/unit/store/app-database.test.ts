import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { changeBudget, readBudget } from '../../../lib/store/budgets';
import { readConnection } from '../../../lib/store/connections';
import { aConnection, emptyStores } from './support';

beforeEach(emptyStores);

test('an app database of version 1 keeps its connections and gets room for request budgets', async () => {
  const old = await openDB('halo-companion', 1, {
    upgrade(database) {
      database.createObjectStore('state');
      database.createObjectStore('observations', { keyPath: ['instance', 'page', 'recordId'] });
      database.createObjectStore('discoveries', { keyPath: 'base' });
      database.createObjectStore('connections', { keyPath: 'id' });
      database.createObjectStore('psa', { keyPath: 'profileId' });
    },
  });
  await old.put('connections', aConnection());
  old.close();
  expect((await readConnection('c1'))?.agent.name).toBe('Scopable API');
  expect(await readBudget('https://acme.halopsa.com')).toBeNull();
  await changeBudget('https://acme.halopsa.com', 5, (budget) => ({ budget, answer: null }));
  expect(await readBudget('https://acme.halopsa.com')).toMatchObject({ known: 'assumed', requests: 300 });
});
