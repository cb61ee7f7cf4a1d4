import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packMarks, unpackMarks } from '../../../lib/store/pack-marks';
import type { Marks } from '../../../lib/store/stored-record';

/** Up to 200 ids of one chunk, in order. */
const idsIn = (chunk: number) =>
  chunk < 0
    ? fc.uniqueArray(fc.uuid())
    : fc
        .uniqueArray(fc.nat(199))
        .map((offsets) => offsets.sort((a, b) => a - b).map((at) => String(chunk * 200 + at)));

const anyMarks = fc
  .oneof(fc.integer({ min: -512, max: 50 }), fc.constant(45_035_996_273_704))
  .chain((chunk) =>
    fc.record({
      type: fc.constant('assets' as const),
      chunk: fc.constant(chunk),
      runId: fc.string(),
      seen: idsIn(chunk),
      leftOut: idsIn(chunk),
      kept: fc.nat(200),
    }),
  );

test('marks are the same when they are read back, whatever ids they hold', () => {
  fc.assert(
    fc.property(anyMarks, anyMarks, (marks, { leftOut: other }) => {
      const out = marks.chunk < 0 ? other : marks.seen;
      const whole: Marks = out.length > 0 ? { ...marks, out } : marks;
      expect(unpackMarks('assets', packMarks(whole))).toEqual(whole);
    }),
  );
});

test('a full chunk of numbers takes fifty letters', () => {
  const seen = Array.from({ length: 200 }, (_, at) => String(1_000 + at));
  const packed = packMarks({ type: 'assets', chunk: 5, runId: 'r', seen, leftOut: [], kept: 200 });
  expect(packed.seen).toBe('f'.repeat(50));
  expect(packed.leftOut).toBe('');
});
