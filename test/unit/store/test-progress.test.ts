import { beforeEach, describe, expect, it } from 'vitest';
import type { TestStep } from '../../../lib/halo/test-report';
import { dropTestProgress, keepTestProgress, readTestProgress } from '../../../lib/store/test-progress';
import { emptyStores } from './support';

beforeEach(emptyStores);

const step = (id: TestStep['id']): TestStep => ({
  id,
  outcome: 'passed',
  ms: 5,
  learnt: null,
  failure: null,
});
const heard = () => {
  const channel = new BroadcastChannel('halo-companion:changes');
  return new Promise<unknown>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      channel.close();
      resolve(data);
    };
  });
};

describe('the progress of a connection test', () => {
  it('is there for other screens as soon as a step has ended, and is announced', async () => {
    const told = heard();
    const progress = keepTestProgress('draft');
    progress.add(step('address'));
    progress.add(step('discovery'));
    expect(await told).toBe('tests');
    await expect
      .poll(async () => (await readTestProgress('draft'))?.steps.map(({ id }) => id))
      .toEqual(['address', 'discovery']);
  });

  it('is gone once the test has ended, also when a step was still being written', async () => {
    const progress = keepTestProgress('draft');
    progress.add(step('address'));
    await progress.end();
    expect(await readTestProgress('draft')).toBeNull();
  });

  it('of one connection is not that of another', async () => {
    keepTestProgress('c1').add(step('address'));
    await expect.poll(async () => (await readTestProgress('c1'))?.steps).toHaveLength(1);
    expect(await readTestProgress('draft')).toBeNull();
  });

  it('says when it began', async () => {
    const before = Date.now();
    keepTestProgress('draft');
    await expect.poll(() => readTestProgress('draft')).toMatchObject({ owner: 'draft', steps: [] });
    expect((await readTestProgress('draft'))?.since).toBeGreaterThanOrEqual(before);
  });

  it('is not dropped by an earlier test that ends late', async () => {
    const earlier = keepTestProgress('draft');
    const began = (await readTestProgress('draft'))?.since ?? 0;
    await expect.poll(() => Date.now()).toBeGreaterThan(began + 1);
    keepTestProgress('draft').add(step('address'));
    earlier.add(step('discovery'));
    await earlier.end();
    expect((await readTestProgress('draft'))?.steps.map(({ id }) => id)).toEqual(['address']);
  });

  it('left behind by a killed worker is dropped at the next start, one begun since is kept', async () => {
    keepTestProgress('draft');
    await expect.poll(() => readTestProgress('draft')).not.toBeNull();
    await dropTestProgress((await readTestProgress('draft'))?.since ?? 0);
    expect(await readTestProgress('draft')).not.toBeNull();
    await dropTestProgress(Date.now() + 1);
    expect(await readTestProgress('draft')).toBeNull();
  });
});
