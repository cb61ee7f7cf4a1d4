import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '../../../lib/halo/exchange';
import { waitSeconds } from '../../../lib/halo/wait-seconds';

const answer = (more: Partial<HttpAnswer>): HttpAnswer => ({
  status: 429,
  contentType: 'text/plain',
  retryAfter: null,
  challenge: '',
  serverTime: null,
  text: '',
  bytes: 0,
  ...more,
});
const now = Date.parse('2026-03-01T10:00:00Z');
const halosText = 'Rate Limit Reached - 300 Requests per rolling 5 minute window';

describe('waitSeconds', () => {
  it.each([
    ['seconds', { retryAfter: '42' }, 42],
    ['a fraction of a second', { retryAfter: '0.2' }, 1],
    ['a date', { retryAfter: 'Sun, 01 Mar 2026 10:01:30 GMT' }, 90],
    [
      'a date by a server whose clock is two hours ahead',
      { retryAfter: 'Sun, 01 Mar 2026 12:01:30 GMT', serverTime: now + 7_200_000 },
      90,
    ],
    ['a date gone by', { retryAfter: 'Sun, 01 Mar 2026 09:00:00 GMT' }, 1],
    ['a day', { retryAfter: '86400' }, 900],
    ['a wait in the text', { text: 'Too many requests. Try again in 20 seconds.' }, 20],
    ['minutes in the text', { text: 'Please wait 2 minutes' }, 120],
    ['a window in the text, which is no wait', { text: '500 requests in 3 minutes' }, 15],
    ['no header and Halo’s own text', { text: halosText }, 15],
    ['nothing', {}, 15],
    ['nonsense', { retryAfter: 'soon' }, 15],
  ])('%s is understood', (_, more, seconds) => {
    expect(waitSeconds(answer(more), now)).toBe(seconds);
  });
});
