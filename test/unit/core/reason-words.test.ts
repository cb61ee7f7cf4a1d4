import { expect, test } from 'vitest';
import { makeFailure } from '../../../lib/core/make-failure';
import { reasonWords } from '../../../lib/core/reason-words';
import { say } from '../../../lib/core/say';

test('reasons stored as codes are worded when they are shown, one that nobody worded as it is', () => {
  const refused = makeFailure('sync.rows_refused', {
    count: 3,
    reasons: 'id-missing, id too large, some-new',
  });
  expect(say(refused).say).toContain('(no id, an id too large to keep exactly and some new)');
  const unread = makeFailure('sync.pages_unread', {
    pages: '3',
    count: 1,
    why: 'api.server_fault, api.timeout',
  });
  expect(say(unread).say).toContain('(Halo had a fault of its own and no answer in time)');
  expect(reasonWords('api.not_json')).toBe('an answer that is no JSON');
});
