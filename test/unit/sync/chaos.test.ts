import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { chaos } from '../../chaos/chaos';
import { emptyStores } from '../store/support';

beforeEach(emptyStores);

// The long one, with hundreds of syncs and figures: npm run chaos.
test('a connection whose server, answers, data, disk and worker go wrong by the dice never loses or keeps a record in silence', async () => {
  const result = await chaos({ seed: 4, syncs: 10, clients: 36 });
  expect(result.silent).toEqual([]);
  expect(result.syncs).toBe(10);
  expect(result.faults).toBeGreaterThan(100);
  expect(result.incrementalTypes).toBeGreaterThan(0);
  expect(Math.min(result.complete, result.incomplete)).toBeGreaterThan(0);
}, 120_000);
