import { expect, test } from 'vitest';
import { byId, chunkOf } from '../../../lib/store/chunk-of';

test('two hundred neighbouring ids share a chunk', () => {
  expect([1, 199, 200, 399, 400].map((id) => chunkOf(String(id)))).toEqual([0, 0, 1, 1, 2]);
});

test('ids that are no numbers go to negative chunks, spread evenly, always to the same one', () => {
  const sizes = new Map<number, number>();
  for (let at = 0; at < 100_000; at += 1) {
    const chunk = chunkOf(`${at.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`);
    expect(chunk).toBeLessThan(0);
    sizes.set(chunk, (sizes.get(chunk) ?? 0) + 1);
  }
  expect(sizes.size).toBe(512);
  expect(Math.max(...sizes.values())).toBeLessThan(400);
  expect(chunkOf('12:3')).toBe(chunkOf('12:3'));
});

test('numbers that would not survive as numbers are treated as text', () => {
  for (const id of ['007', '1e3', '99999999999999999', '-4', '1.5', '']) expect(chunkOf(id)).toBeLessThan(0);
});

test('records are ordered by the value of their ids', () => {
  const sorted = ['10', '9', '1', 'b', 'a'].map((id) => ({ id })).sort(byId);
  expect(sorted.slice(0, 3).map(({ id }) => id)).toEqual(['1', '9', '10']);
});
