import { expect, it } from 'vitest';
import { isEmptyWord } from '../../../lib/core/empty-words';

it.each([
  ['Not set', true],
  ['  NOT  SET ', true],
  ['(none)', true],
  ['N/A', true],
  ['—', true],
  ['', true],
  ['Nicht festgelegt', true],
  ['Niet ingesteld', true],
  ['Non défini', true],
  ['No establecido', true],
  ['Não definido', true],
  ['<leer>', true],
  ['Leer', false],
  ['acme', false],
  ['None of these', false],
  ['No Access', false],
  ['No', false],
  ['*No Default Team*', false],
])('“%s” says that nothing is set: %s', (text, expected) => {
  expect(isEmptyWord(text)).toBe(expected);
});
