const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;

/** Tenants rename Halo's entities, and the new word reaches every label (Halo's own wording varies the same way). */
const terms: Readonly<Record<string, string>> = {
  customer: 'client',
  organization: 'client',
  company: 'client',
  account: 'client',
  product: 'item',
  agreement: 'contract',
  contact: 'user',
  enduser: 'user',
  vendor: 'supplier',
  location: 'site',
  licencing: 'licensing',
};

/** Text as a person reads it: NFKC, no invisible characters, single spaces. */
export const tidy = (text: string): string =>
  text.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();

/** A label reduced to what it means: case, marks, plural, British or American spelling, and tenants' words for entities. */
export function normalise(text: string): string {
  const words = tidy(text)
    .toLowerCase()
    .replace(/^\*\s*|[\s*:]+$/g, '')
    .replace(/&/g, ' and ')
    .replace(/end[\s-]user/g, 'enduser')
    .replace(/[-_/]/g, ' ')
    .split(/\s+/);
  return words.map(term).join(' ').trim();
}

function term(word: string): string {
  const single = singular(word).replace(/is(e|es|ed|ing|ation)$/, 'iz$1');
  return terms[single] ?? single;
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
