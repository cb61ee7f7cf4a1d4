import { describe, expect, it } from 'vitest';
import { formatDate, formatValue, plainText } from '../../../lib/view/records-format';

describe('a value', () => {
  it('that is absent, null or empty shows as a dash, never as zero', () => {
    for (const value of [undefined, null, '']) {
      expect(formatValue('money', value)).toEqual({ text: '—', note: null, unknown: true });
    }
  });

  it('of money has two decimals and groups', () => {
    expect(formatValue('money', 1234567.5).text).toBe('1,234,567.50');
    expect(formatValue('money', 0).text).toBe('0.00');
  });

  it('of yes or no is worded', () => {
    expect(formatValue('boolean', true).text).toBe('Yes');
    expect(formatValue('boolean', false)).toEqual({ text: 'No', note: null, unknown: false });
  });

  it('of another kind than declared is shown as it is', () => {
    expect(formatValue('money', 'twelve').text).toBe('twelve');
    expect(formatValue('boolean', 'perhaps').text).toBe('perhaps');
  });

  it('that is an object is shown as JSON, not as [object Object]', () => {
    expect(plainText({ a: [1] })).toContain('"a"');
  });

  it('keeps its letters but loses marks that turn the direction or end a string', () => {
    expect(plainText('Evil \u202Egpj.exe\u2066 \u0000Ltd\nSecond line')).toBe(
      'Evil gpj.exe Ltd\nSecond line',
    );
    expect(plainText('العربية')).toBe('العربية');
  });
});

describe('a date', () => {
  it('at midnight is a calendar day in every zone', () => {
    expect(formatDate('2026-03-01T00:00:00').text).toBe('1 Mar 2026');
    expect(formatDate('2026-03-01T00:00:00.000Z')).toEqual({
      text: '1 Mar 2026',
      note: null,
      unknown: false,
    });
  });

  it('without a zone is read as UTC, shown in the reader’s zone, and says so', () => {
    const shown = formatDate('2026-05-13T18:01:50.347');
    const here = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
    expect(shown.text).toContain(here.format(Date.UTC(2026, 4, 13, 18, 1)));
    expect(shown.note).toBe('UTC: 2026-05-13 18:01');
  });

  it('with a zone keeps that zone in its note', () => {
    expect(formatDate('2026-05-13T18:01:50+02:00').note).toBe('+02:00: 2026-05-13 18:01');
  });

  it('before 1981 is Halo’s way of saying none', () => {
    for (const empty of ['1900-01-01T00:00:00', '0001-01-01T00:00:00']) {
      expect(formatDate(empty)).toMatchObject({ text: '—', unknown: true });
    }
  });

  it('that does not exist is shown as it is, as unknown', () => {
    for (const odd of ['2026-02-31T10:00:00', 'soon', '2026-13-01T10:00:00', '2026-01-01T29:00:00']) {
      expect(formatDate(odd)).toMatchObject({ text: odd, unknown: true });
    }
  });
});
