import { describe, expect, it } from 'vitest';
import { redact } from '../../../lib/halo/redact';

const guids = '0f8fad5b-d9cb-469f-a165-70867728950e-7c9e6679-7425-40de-944b-e07fc1f90ae7';
const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJl';

describe('text of the server’s', () => {
  it.each([
    ['the secret it was sent', 'got s3cret.', ['s3cret'], 'got [hidden].'],
    ['the secret as a form carries it', 'client_secret=a%2Fb%3D&x=1', ['a/b='], 'client_secret=[hidden]&x=1'],
    ['two GUIDs in a row', `secret ${guids} is wrong`, [], 'secret [hidden] is wrong'],
    ['a token', `Bearer ${token} has expired`, [], 'Bearer [hidden] has expired'],
    ['a long run of url-safe text', `key ${'aB3_-'.repeat(8)}`, [], 'key [hidden]'],
  ])('loses %s', (_, text, secrets, left) => {
    expect(redact(text, secrets)).toBe(left);
  });

  it('loses a secret that the cut would have left half of', () => {
    expect(redact(`${'x '.repeat(70)}${guids}`, [], 160)).not.toContain('0f8f');
  });

  it('keeps a sentence, a single id and a path', () => {
    const text = 'Client 0f8fad5b-d9cb-469f-a165-70867728950e has no /api/Client/very/long/path/to/something';
    expect(redact(text, [''])).toBe(text);
  });
});
