import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findField } from '../lib/page/find-field';
import { readPage } from '../lib/page/read-page';
import { readSecretShown } from '../lib/page/read-secret-shown';
import { type ReaderWorld, readerKey } from '../lib/page/reader';

/** Runs only where a configuration page is open, so that every other page of Halo carries the small script alone. */
export default defineUnlistedScript(() => {
  (globalThis as unknown as ReaderWorld)[readerKey] = { readPage, readSecretShown, findField };
});
