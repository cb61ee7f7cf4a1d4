// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { chaos } from '../../chaos/chaos';
import { emptyStores } from '../store/support';

beforeEach(emptyStores);

// The long one, with hundreds of syncs and figures: npm run chaos.
test('a connection whose server, answers, data, disk and worker go wrong by the dice never loses or keeps a record in silence', async () => {
  const { silent, faults, syncs, complete, incomplete } = await chaos({ seed: 20_261_122, syncs: 8 });
  expect(silent).toEqual([]);
  expect(syncs).toBe(8);
  expect(faults).toBeGreaterThan(80);
  expect(Math.min(complete, incomplete)).toBeGreaterThan(0);
}, 120_000);
