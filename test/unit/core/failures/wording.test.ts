import { describe, expect, test } from 'vitest';
import type { Details } from '../../../../lib/core/failure';
import { catalogue, type FailureCode } from '../../../../lib/core/failures/catalogue';
import { say } from '../../../../lib/core/say';

/** Every detail a sentence may name. */
const names = [
  'named',
  'hasAll',
  'isIdHeld',
  'isUntold',
  'limitRequests',
  'tested',
  'seen',
  'loginType',
  'field',
];
const bare: Details = Object.fromEntries(names.map((name) => [name, null]));
const full: Details = {
  ...Object.fromEntries(names.map((name) => [name, 'x'])),
  tested: 'later',
  field: 'Auth Server',
};

const sentences = (Object.keys(catalogue) as FailureCode[]).flatMap((code) =>
  [bare, full].map((details) => ({ code, ...say({ code, kind: catalogue[code].kind, details }) })),
);

const vague = /something went wrong|an error occurred|\boops\b|\bplease\b|\bsorry\b|try again later/i;
const american = /\b(?:authoriz|organiz|recogniz|canceled|canceling|color|license[sd]? |center)\b/i;
const spelling = /pass-phrase|pass phrase|log-in\b|e-?mail us/i;

describe.each(sentences)('$code', ({ say, fix }) => {
  test('says what happened in a whole sentence', () => {
    expect(say).toMatch(/^[“A-Z0-9x{]/);
    expect(say).toMatch(/[.!?”)x}]$/);
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
