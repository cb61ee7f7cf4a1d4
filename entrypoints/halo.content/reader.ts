import { send } from '../../lib/messages/send';
import { type Reader, type ReaderWorld, readerKey } from '../../lib/page/reader';

const again = 1_500;

export const loadedReader = (): Reader | null => (globalThis as unknown as ReaderWorld)[readerKey] ?? null;

/** Gives the page reader, or asks for it and calls back when it is there. */
export function createReaderLoader(ready: () => void): () => Reader | null {
  let asked = false;
  const ask = async () => {
    const { ok } = await send('page.reader', null);
    if (ok && loadedReader()) return ready();
    // A worker just starting may not answer; the next look asks again.
    setTimeout(() => {
      asked = false;
      ready();
    }, again);
  };
  return () => {
    const reader = loadedReader();
    if (!reader && !asked) {
      asked = true;
      void ask();
    }
    return reader;
  };
}
