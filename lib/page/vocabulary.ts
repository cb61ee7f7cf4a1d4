import type { Alias } from './alias';
import type { FieldSpec } from './fields/field-spec';
import { fieldsOf } from './fields/registry';
import type { Vocabulary } from './find-labels';
import { normalise, tidy } from './normalise';
import type { PageKind } from './observation';
import { sectionOf } from './section-of';

type Meaning = ReturnType<Vocabulary>;

export interface Words {
  readonly labels: Vocabulary;
  readonly byProperty: ReadonlyMap<string, FieldSpec>;
}

const scopeShape = /^(all|admin|(all|admin|read|edit|editmine|access) ?: ?[a-z]+)$/i;
const made = new Map<PageKind, Words>();

/** The words of one page: label text → field, and Halo property → field. Built once for each kind of page. */
export function wordsOf(page: PageKind, aliases: readonly Alias[] = []): Words {
  const words = ownWords(page);
  const pointed = aliases.flatMap(({ page: of, field, label, section, route }) => {
    const spec = of === page ? fieldsOf[page].find((each) => each.key === field) : null;
    const meaning: Meaning = spec ? { spec, rank: 'sure', inverse: false, pointed: { route } } : null;
    return spec ? [{ meaning, words: folded(label), section }] : [];
  });
  if (pointed.length === 0) return words;
  const pointedAt = (text: string, at: Element): Meaning | undefined => {
    const said = folded(text);
    const same = pointed.filter((each) => each.words === said);
    const section = same.length > 0 ? sectionOf(at) : null;
    return same.find((each) => each.section === undefined || each.section === section)?.meaning;
  };
  return { ...words, labels: (text, at) => (at && pointedAt(text, at)) ?? words.labels(text) };
}

/** An alias holds for the very words that were pointed at, under their heading, whatever they mean elsewhere. */
const folded = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .replace(/[\s*:]+$/, '');

function ownWords(page: PageKind): Words {
  const earlier = made.get(page);
  if (earlier) return earlier;
  const meanings = new Map<string, Meaning>();
  const byProperty = new Map<string, FieldSpec>();
  const add = (texts: readonly string[] | undefined, meaning: Meaning) => {
    for (const text of texts ?? []) {
      const key = normalise(text);
      if (!meanings.has(key)) meanings.set(key, meaning);
    }
  };
  for (const spec of fieldsOf[page]) {
    add(spec.labels, { spec, rank: 'sure', inverse: false });
    add(spec.inverse, { spec, rank: 'sure', inverse: true });
    for (const property of spec.properties ?? []) byProperty.set(property, spec);
  }
  for (const spec of fieldsOf[page]) add(spec.weak, { spec, rank: 'weak', inverse: false });
  const scopes = page === 'application' ? scopeMeaning : () => null;
  // "Items" over a group with the row "Access Level".
  const underHeading = (text: string, at?: Element): Meaning => {
    const section = at && /^access level[\s*:]*$/i.test(text) ? sectionOf(at) : null;
    return (section && meanings.get(normalise(`${section} Access Level`))) || null;
  };
  const labels: Vocabulary = (text, at) => {
    const meaning = meanings.get(normalise(text)) ?? scopes(text) ?? underHeading(text, at);
    // The same three values of another instance.
    const isOther = meaning && page === 'api' && at && /connected|publish/i.test(sectionOf(at) ?? '');
    return isOther ? null : meaning;
  };
  const words = { labels, byProperty };
  made.set(page, words);
  return words;
}

/** "Read: Customers" and "read:customers" are one scope. */
function scopeMeaning(text: string): Meaning {
  const said = tidy(text).replace(/[\s*:]+$/, '');
  // "All" above a list of boxes ticks them all; the permission is written small.
  if (!scopeShape.test(said) || /^(All|Admin)$/.test(said)) return null;
  const spec: FieldSpec = { key: `scope:${said.toLowerCase().replace(/\s/g, '')}`, kind: 'flag', labels: [] };
  return { spec, rank: 'sure', inverse: false };
}
