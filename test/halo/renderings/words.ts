import { dutch } from './languages/dutch';
import { german } from './languages/german';
import type { Rendering } from './rendering';
import { inWords } from './wordings';

/** What decides about words. An unknown wording means Halo's own words. */
export interface Spoken {
  readonly language: Rendering['language'];
  readonly wording: string | null;
}

const packs: Readonly<Record<string, Readonly<Record<string, string>>>> = { de: german, nl: dutch };

const translated = (language: string, text: string): string | undefined => {
  const pack = packs[language];
  return pack !== undefined && Object.hasOwn(pack, text) ? pack[text] : undefined;
};

/** Whole words that are spelled otherwise in the United States, where the tenant's words have left them. */
const american = (text: string): string =>
  text
    .replace(/\b(Authori|Organi)s(?=ation)/g, '$1z')
    .replace(/\bLicencing/g, 'Licensing')
    .replace(/\bCatalogue/g, 'Catalog');

const spelled = (language: string, text: string): string => (language === 'en-US' ? american(text) : text);

/** The terms of the protocol, which no tenant's words reach while they name a field. */
const ofProtocol = /^Client (ID|Secret)$/;

/** A field's name, a heading or a tab, from its standard English form to what the page shows. */
export function shownLabel({ language, wording }: Spoken, text: string): string {
  const own = translated(language, text);
  if (own !== undefined) return own;
  return spelled(language, ofProtocol.test(text) ? text : inWords(wording ?? 'standard', text));
}

/** A value that Halo itself offers: a level, Yes and No, Not set. The names of records are no such values. */
export const shownValue = ({ language }: Spoken, text: string): string => translated(language, text) ?? text;

/** Help under a name: English, in the tenant's words even where it is about something else. */
export const shownHelp = ({ language, wording }: Spoken, text: string): string =>
  spelled(language, inWords(wording ?? 'standard', text));

/** The words on a button. `Save` is the rendering's own word for it. */
export const shownButton = (rendering: Spoken & Pick<Rendering, 'saveWord'>, text: string): string =>
  shownLabel({ ...rendering, wording: 'standard' }, text === 'Save' ? rendering.saveWord : text);
