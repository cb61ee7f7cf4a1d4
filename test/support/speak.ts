import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type GetMessage, messagesIn } from './messages-in';

/** What every message ends in while they are marked; no name or address has it. */
export const mark = '¶';

const english = messagesIn('en');

const marked: GetMessage = (key, values) =>
  key.startsWith('language_')
    ? english(key, values)
    : `${english(key, values).replaceAll(' | ', `${mark} | `)}${mark}`;

/** From now on the fake browser speaks this language; `marked` is English that can be told from all other text. */
export function speak(language: 'en' | 'de' | 'marked'): void {
  const getMessage = { en: english, de: messagesIn('de'), marked }[language];
  Object.assign(fakeBrowser.i18n, { getMessage });
}
