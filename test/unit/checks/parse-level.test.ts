import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers } from '../../../lib/checks/compare-level';
import { parseLevel } from '../../../lib/checks/parse-level';

describe('an access level', () => {
  test.each([
    ['No Access', ''],
    ['No', ''],
    ['Not set', ''],
    ['', ''],
    [null, ''],
    ['View (Names Only)', 'names'],
    ['Read Only', 'names,read'],
    ['read  only', 'names,read'],
    ['Read and Create', 'create,names,read'],
    ['Read and Modify', 'modify,names,read'],
    ['Read & Modify', 'modify,names,read'],
    ['Read/Modify', 'modify,names,read'],
    ['Read + Modify', 'modify,names,read'],
    ['Read and Modify (All)', 'modify,names,read'],
    ['Read, Create and Modify', 'create,modify,names,read'],
    ['Read, Modify and Delete', 'delete,modify,names,read'],
    ['Read, Modify and Remove', 'delete,modify,names,read'],
    ['Read, Create, Modify and Delete', 'create,delete,modify,names,read'],
  ])('%j grants %j on every record', (text, granted) => {
    const level = parseLevel(text);
    expect([...(level?.capabilities ?? ['unparsed'])].sort().join()).toBe(granted);
    expect(level?.scope).toBe('all');
  });

  test('"Read and Modify (own)" reaches the agent’s own records only', () => {
    const level = parseLevel('Read and Modify (own)');
    expect(level?.scope).toBe('own');
    expect(level && covers(level, ['read'])).toBe(false);
  });

  test('"Read only (All), Modify Own" reads everything and modifies its own', () => {
    const level = parseLevel('Read only (All), Modify Own');
    expect(level?.scope).toBe('mixed');
    expect(level && covers(level, ['read'])).toBe(true);
    expect(level && covers(level, ['read', 'modify'])).toBe(false);
  });

  test.each([
    '3',
    'Yes',
    'Full',
    'Read',
    'Agents I manage',
    'Can Edit Own Actions Only',
    'Read Only and Modify',
    'Modify, Read Only',
    'Read (All), Modify',
    'Nicht festgelegt',
    'Read and',
    ',',
    'constructor',
  ])('%j is not guessed at unless every word is known', (text) => {
    const level = parseLevel(text);
    // A lone "Read" is the only one of these whose words are all known.
    expect(level === null).toBe(text !== 'Read' && text !== 'Read and');
  });

  test('never grants a capability its text does not name', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'read',
        'only',
        'create',
        'modify',
        'delete',
        'and',
        ',',
        '(own)',
        'all',
        'no',
        '3',
        'view',
      ),
    );
    fc.assert(
      fc.property(pieces, (words) => {
        for (const capability of parseLevel(words.join(' '))?.capabilities ?? []) {
          const named = capability === 'names' ? 'read' : capability;
          expect(words).toContain(named);
        }
      }),
    );
  });
});
