import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { StampLine } from '../../../../components/records/StampLine';

const root = document.createElement('div');
const said = (props: Partial<Parameters<typeof StampLine>[0]>): string => {
  const stamp = { words: 'As of 14:05', syncing: false, current: true };
  render(
    <StampLine
      stamp={stamp}
      online
      readSoFar={null}
      unsorted={false}
      found={null}
      pinned={false}
      onPin={() => {}}
      {...props}
    />,
    root,
  );
  return [...root.querySelectorAll('.record-stamp-words > span')]
    .map((each) => each.textContent)
    .filter(Boolean)
    .join(' | ');
};

beforeEach(() => render(null, root));

describe('the stamp line', () => {
  it('gives a count of what is found as it is, and while more is read as one so far', () => {
    expect(said({ found: { count: 1_234, soFar: false } })).toBe('As of 14:05 | 1,234 found');
    expect(said({ found: { count: 1_234, soFar: true } })).toBe('As of 14:05 | 1,234 found so far');
    expect(said({ found: { count: 1, soFar: true } })).toBe('As of 14:05 | 1 found so far');
  });

  it('says of a sort that it is not there yet while records are read, and nothing once they are', () => {
    expect(said({ readSoFar: 400, unsorted: true })).toBe('As of 14:05 | Read 400 so far, not sorted yet…');
    expect(said({ readSoFar: 400 })).toBe('As of 14:05 | Read 400 so far…');
    const found = { count: 7, soFar: true };
    expect(said({ readSoFar: 400, unsorted: true, found })).toBe(
      'As of 14:05 | Not sorted yet… | 7 found so far',
    );
    expect(said({ readSoFar: 400, found })).toBe('As of 14:05 | 7 found so far');
    expect(said({ unsorted: true })).toBe('As of 14:05');
  });
});
