import fs from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

const file = path.join(import.meta.dirname, '../../locales/en.yml');
const messages = generateChromeMessages(parseMessagesText(fs.readFileSync(file, 'utf8'), 'YAML'));

/** The browser's own `getMessage` with the English messages: '' for a key that is not there, $1 to $9 from the values. */
export const getMessage = (key: string, values: string | string[] = []): string =>
  (messages[key]?.message ?? '').replace(/\$([1-9$])/g, (_, sign: string) =>
    sign === '$' ? '$' : ([values].flat()[Number(sign) - 1] ?? ''),
  );

// Outside a browser nothing knows the messages.
const scope = globalThis as { chrome?: { i18n?: object } };
scope.chrome ??= {};
scope.chrome.i18n = { ...scope.chrome.i18n, getMessage };
