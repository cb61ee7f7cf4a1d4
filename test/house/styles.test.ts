import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files';

const sheets = ['components', 'entrypoints'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => path.join(folder, name)),
);

/** The values of a declaration, a function's taken as one. */
const partsOf = (value: string): string[] => value.match(/(?:[^\s(]|\([^)]*\))+/g) ?? [];

/** Does it mean left or right, so that it stays there where words run the other way? */
function isSided(property: string, value: string): boolean {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true;
  const parts = partsOf(value);
  if (property === 'box-shadow')
    return parts.some((part, at) => /^-?[\d.]+(px|rem|em)$/.test(part) && !/\d/.test(parts[at - 1] ?? ''));
  if (/^(margin|padding|inset|border-(width|color|style))$/.test(property))
    return parts.length === 4 && parts[1] !== parts[3];
  return property === 'text-align' && /left|right/.test(value);
}

it('styles know no left and right: those are the start and the end of words', () => {
  const found = sheets.flatMap((file) =>
    [...fs.readFileSync(path.join(root, file), 'utf8').matchAll(/([\w-]+):\s*([^;{}]+);/g)]
      .filter(([, property = '', value = '']) => isSided(property, value))
      .map(([declaration]) => `${file}: ${declaration}`),
  );
  expect(found).toEqual([]);
});
