import { describe, expect, test } from 'vitest';
import { namedLimit } from '../../../lib/halo/named-limit';

describe('the limit a refusal names', () => {
  test.each([
    ['Rate Limit Reached - 300 Requests per rolling 5 minute window', 300, 300],
    ['500 requests per 3 minutes', 500, 180],
    ['1,000 requests per 5 minutes', 1000, 300],
    ['Limit: 1.500 requests per hour.', 1500, 3600],
    ['700 requests per 5-minute window', 700, 300],
    ['Limit of 450 requests/5min exceeded', 450, 300],
    ['300 API calls per 5 minutes', 300, 300],
    ['Quota: 300 requests per five minutes', 300, 300],
    ['60 requests per minute', 60, 60],
    ['At most 10 requests every 2 seconds are allowed', 10, 2],
    ['300 requests are allowed in a rolling window of 5 minutes. 300 requests in 5 minutes', 300, 300],
  ])('%s', (text, requests, windowSeconds) => {
    expect(namedLimit(text)).toEqual({ requests, windowSeconds });
  });

  test.each([
    'slow down',
    'Too many requests',
    '300 requests',
    '0 requests per minute',
    '300 requests per 5.5 minutes',
    '300 requests per half hour',
    '300 requests per 5 or 10 minutes',
    '300 requests per minute and 1,000 requests per hour',
    'You have made 301 requests in 5 minutes',
    '12 requests left in 5 minutes',
    '300 requests, try again in 5 minutes',
    '300 requests per 90 hours',
  ])('is none where it is not surely read: %s', (text) => {
    expect(namedLimit(text)).toBeNull();
  });
});
