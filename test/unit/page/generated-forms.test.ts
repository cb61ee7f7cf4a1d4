import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generatedForms } from './generated/forms';
import { newTally, tellWrong } from './generated/tell-wrong';
import { visible } from './support/look';

// `npm run bench -- fields` reads a million fields in a real browser.
it('a value of a generated form is the right one or refused, never another’s', () => {
  const tally = newTally();
  fc.assert(
    fc.property(generatedForms, (form) => {
      expect(tellWrong(form, tally, visible)).toEqual([]);
    }),
    { numRuns: 300, seed: 20_261_122, endOnFailure: true },
  );
  expect(tally.fields).toBeGreaterThan(1_200);
  // Refusing everything would pass the above; an eighth of these fields shows nothing to read.
  expect(tally.read / tally.fields).toBeGreaterThan(0.7);
}, 120_000);
