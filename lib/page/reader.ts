import type { findField } from './find-field';
import type { readPage } from './read-page';
import type { readSecretShown } from './read-secret-shown';

/** The page reader as the content script finds it beside itself, once a configuration page has been opened. */
export interface Reader {
  readonly readPage: typeof readPage;
  readonly readSecretShown: typeof readSecretShown;
  readonly findField: typeof findField;
}

/** Where it lies in the extension's own (isolated) world of the page. */
export const readerKey = Symbol.for('halo-companion-reader');

export type ReaderWorld = { [readerKey]?: Reader };

export const loadedReader = (): Reader | null => (globalThis as unknown as ReaderWorld)[readerKey] ?? null;
