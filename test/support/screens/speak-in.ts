import fs from 'node:fs';
import path from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import type { Locator, Page } from 'playwright-core';

type Name = string | RegExp;
interface Options {
  name?: Name;
  exact?: boolean;
}
/** What finds something by its words; a page and a locator have the same. */
interface Finder {
  getByRole(role: string, options?: Options): Locator;
  getByText(text: Name, options?: Options): Locator;
  getByLabel(text: Name, options?: Options): Locator;
}

const folder = path.join(import.meta.dirname, '../../../locales');

/** Every form of every message, by key. */
const formsIn = (language: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    parseMessagesText(fs.readFileSync(path.join(folder, `${language}.yml`), 'utf8'), 'YAML').map((each) => [
      each.key.join('.'),
      each.type === 'plural' ? Object.values(each.plurals) : each.type === 'simple' ? [each.message] : [],
    ]),
  );

const escaped = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
/** A message with anything in the place of its placeholders. */
const asPattern = (form: string) => escaped(form).replace(/\{[\w-]+\}/g, '.+');
const filledIn = (form: string) => form.replace(/\{[\w-]+\}/g, '1');

/**
 * From now on what is looked for by its English words is found on screens in this language too. Words that no message has
 * (Halo's own) are looked for as they are.
 */
export function speakIn(language: string, page: Page): void {
  const english = formsIn('en');
  const other = formsIn(language);
  const known = new Map<string, RegExp>();
  const spoken = (name: Name, exact = false): RegExp => {
    const asked = `${name}${exact}`;
    const found = known.get(asked);
    if (found) return found;
    const says = (form: string) =>
      name instanceof RegExp
        ? name.test(filledIn(form))
        : filledIn(form).toLowerCase() === name.toLowerCase();
    const keys = [...english].filter(([, forms]) => forms.some(says)).map(([key]) => key);
    // A name is looked for anywhere in the words, as it is in English, unless it has to be the whole of them.
    const whole = exact || name instanceof RegExp;
    const told = keys.flatMap((key) => (other.get(key) ?? []).map(asPattern));
    const own = name instanceof RegExp ? name.source : whole ? `^${escaped(name)}$` : escaped(name);
    const pattern = new RegExp([...told.map((each) => (whole ? `^${each}$` : each)), own].join('|'), 'i');
    known.set(asked, pattern);
    return pattern;
  };
  for (const finder of [page, page.locator('html')]) {
    const prototype = Object.getPrototypeOf(finder) as Finder;
    const { getByRole, getByText, getByLabel } = prototype;
    prototype.getByRole = function (role, options = {}) {
      const { name, exact, ...rest } = options;
      return getByRole.call(
        this,
        role,
        name === undefined ? options : { ...rest, name: spoken(name, exact) },
      );
    };
    prototype.getByText = function (text, options = {}) {
      return getByText.call(this, spoken(text, options.exact));
    };
    prototype.getByLabel = function (text, options = {}) {
      return getByLabel.call(this, spoken(text, options.exact));
    };
  }
}
