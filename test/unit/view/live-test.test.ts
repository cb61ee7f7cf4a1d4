import { beforeEach, describe, expect, it } from 'vitest';
import { keepTestProgress } from '../../../lib/store/test-progress';
import { liveTest } from '../../../lib/view/live-test';
import { emptyStores } from '../store/support';

beforeEach(emptyStores);

const address = { id: 'address', outcome: 'passed', ms: 5, learnt: null, failure: null } as const;

describe('a connection test that runs', () => {
  it('is seen by a screen opened only now, with its start and its steps so far', async () => {
    const before = Date.now();
    const test = keepTestProgress('draft');
    test.add(address);
    const reader = liveTest('draft');
    await expect.poll(() => reader.steps.value).toEqual([address]);
    expect(reader.since.value).toBeGreaterThanOrEqual(before);
    await test.end();
    await expect.poll(() => reader.since.value).toBeNull();
    reader.stop();
  });

  it('of another owner is not shown', async () => {
    keepTestProgress('c1').add(address);
    const other = liveTest('draft');
    const own = liveTest('c1');
    await expect.poll(() => own.steps.value).toEqual([address]);
    expect(other.since.value).toBeNull();
    for (const each of [own, other]) each.stop();
  });
});
