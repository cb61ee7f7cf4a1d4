import { haloDomainOf, haloDomains } from './host-names';
import { toUnicodeHost } from './punycode';

// Letters of other scripts, and Latin ones with strokes, that are drawn like a–z (Unicode's confusables.txt, as far as the
// letters of Halo's domains go). What NFKD takes apart (full width, accents, ligatures) need not be here.
const drawnAlike: readonly (readonly [plain: string, alike: string])[] = [
  ['a', 'аαɑᴀаȧᗅ'],
  ['c', 'сϲᴄҫ'],
  ['d', 'ԁɗᑯժđ'],
  ['e', 'еєҽэϵёѐᴇ'],
  ['h', 'һհнҺʜħ'],
  ['i', 'іιıɩɪӏ|'],
  ['k', 'кκқᴋ'],
  ['l', 'ⅼʟׁłƚɫ'],
  ['m', 'мṃᴍϻ'],
  ['n', 'пոηռɴ'],
  ['o', 'оοσօᴏჿøө'],
  ['p', 'рρҏᴘ'],
  ['r', 'гᴦɾꮁ'],
  ['s', 'ѕʂꜱᴤ'],
  ['t', 'тτᴛŧ'],
  ['u', 'υսᴜц'],
  ['v', 'νѵᴠ'],
  ['x', 'хχ'],
  ['y', 'уγүყ'],
];
const plainOf: ReadonlyMap<string, string> = new Map(
  drawnAlike.flatMap(([plain, alike]) => [...alike].map((letter) => [letter, plain] as const)),
);

/** How a name looks at a glance: letters drawn alike become one, digits and pairs of letters included (rn for m, 0 for o). */
const skeleton = (name: string): string =>
  [
    ...name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, ''),
  ]
    .map((letter) => plainOf.get(letter) ?? letter)
    .join('')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1il]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's');

/**
 * The Halo domain a host imitates, or null: by letters drawn alike, in whatever way they were typed (as they are, or as
 * punycode), or by carrying the whole domain before another (`acme.halopsa.com.example.net`).
 */
export const imitatedDomain = (host: string): string | null => {
  if (haloDomainOf(host) !== null) return null;
  const inside = haloDomains.find((domain) => `.${host}.`.includes(`.${domain}.`));
  if (inside !== undefined) return inside;
  const shown = toUnicodeHost(host) ?? host;
  return (
    haloDomains.find((domain) => {
      const tail = shown.split('.').slice(-domain.split('.').length).join('.');
      return skeleton(tail) === skeleton(domain);
    }) ?? null
  );
};
