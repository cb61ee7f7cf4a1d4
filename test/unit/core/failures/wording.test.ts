import { describe, expect, test } from 'vitest';
import type { Details } from '../../../../lib/core/failure';
import { catalogue } from '../../../../lib/core/failures/catalogue';

/** Details in which every member is there, so that a sentence can be read without knowing what it needs. */
const anything = (value: string | number | null): Details =>
  new Proxy({}, { get: () => value, has: () => true }) as Details;

const sentences = Object.entries(catalogue).flatMap(([code, words]) =>
  ['x', null].map((value) => ({ code, say: words.say(anything(value)), fix: words.fix(anything(value)) })),
);

const vague = /something went wrong|an error occurred|\boops\b|\bplease\b|\bsorry\b|try again later/i;
const american = /\b(?:authoriz|organiz|recogniz|canceled|canceling|color|license[sd]? |center)\b/i;
const spelling = /pass-phrase|pass phrase|log-in\b|e-?mail us/i;

describe.each(sentences)('$code', ({ say, fix }) => {
  test('says what happened in a whole sentence', () => {
    expect(say).toMatch(/^[“A-Z0-9x]|^null/);
    expect(say).toMatch(/[.!?”)x]$|null$/);
  });

  test('mends it with an imperative, in a whole sentence', () => {
    expect(fix).toMatch(/^[A-Z][a-z]+\b/);
    expect(fix).not.toMatch(/^(?:The|It|This|You|Your|There|Halo|A|An|We|Maybe|Perhaps)\b/);
    expect(fix).toMatch(/[.!?]$/);
  });

  test('is plain British English without apologies', () => {
    for (const text of [say, fix]) {
      expect(text).not.toMatch(vague);
      expect(text.replaceAll('Authorization', '')).not.toMatch(american);
      expect(text).not.toMatch(spelling);
    }
  });
});
