import { expect, it } from 'vitest';
import { newGrams } from '../../../lib/records/grams';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const digits = [...'0123456789'];
const mixed = letters.flatMap((letter) => digits.flatMap((digit) => [letter + digit, digit + letter]));

/** For each text the words it is told to hold for certain. */
const certainly = (texts: readonly string[], word: string): string[] => {
  const grams = newGrams();
  texts.forEach((text, position) => {
    grams.add(position, text);
  });
  const sure: string[] = [];
  grams.visit([word], texts.length, (position, certain) => {
    if (certain) sure.push(texts[position] ?? '');
  });
  return sure;
};

it.each([
  ['a letter', 'k', ['kilo', 'bike'], ['mile', '']],
  ['a digit', '7', ['1976', 'x7'], ['1986', 'seven']],
  ['two letters', 'ki', ['kilo', 'skip'], ['ik', 'k i']],
  ['two digits', '19', ['1976', '2019'], ['91', '1 9']],
])('is certain of %s', (_, word, holding, others) => {
  expect(certainly([...others, ...holding], word)).toEqual(holding);
});

it('is certain of nothing where pairs share a bit, or a word is longer', () => {
  for (const word of mixed) expect(certainly(mixed, word)).toEqual([]);
  expect(certainly(['abcd', 'ab bc'], 'abc')).toEqual([]);
  expect(certainly(['é', 'e'], 'é')).toEqual([]);
});

it('passes over no text that holds the word', () => {
  for (const word of ['a1', 'é', 'abc', '-', 'z']) {
    const texts = [...mixed, 'abc', 'café', 'a-z'];
    const grams = newGrams();
    texts.forEach((text, position) => {
      grams.add(position, text);
    });
    const visited = new Set<number>();
    grams.visit([word], texts.length, (position) => void visited.add(position));
    const missed = texts.filter((text, position) => text.includes(word) && !visited.has(position));
    expect(missed).toEqual([]);
  }
});
