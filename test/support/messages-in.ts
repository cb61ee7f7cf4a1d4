import fs from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

/** As `browser.i18n.getMessage`. */
export type GetMessage = (key: string, values?: string | string[]) => string;

/** The browser's own `getMessage` in a language: '' for a key that is not there, $1 to $9 from the values. */
export function messagesIn(language: 'en' | 'de'): GetMessage {
  const file = path.join(import.meta.dirname, `../../locales/${language}.yml`);
  const messages = generateChromeMessages(parseMessagesText(fs.readFileSync(file, 'utf8'), 'YAML'));
  return (key, values = []) =>
    (messages[key]?.message ?? '').replace(/\$([1-9$])/g, (_, sign: string) =>
      sign === '$' ? '$' : ([values].flat()[Number(sign) - 1] ?? ''),
    );
}
