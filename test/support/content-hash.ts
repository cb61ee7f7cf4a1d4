import type { OwnPage } from './direct';

export interface Content {
  /** One hash over all records of the only connection, whichever run wrote them. */
  readonly hash: string;
  readonly records: number;
}

/** Reads every stored record in one of the extension's pages, chunk by chunk. */
export const contentOf = (page: OwnPage): Promise<Content> =>
  page.evaluate(async (prefix) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found = (await indexedDB.databases()).find(({ name }) => name?.startsWith(prefix));
    const database = await settled(indexedDB.open(found?.name ?? ''));
    const keys = await settled(database.transaction('chunks').objectStore('chunks').getAllKeys());
    let hash = new Uint8Array();
    let count = 0;
    for (const key of keys) {
      const chunk = await settled(database.transaction('chunks').objectStore('chunks').get(key));
      const { type, records } = chunk as { type: string; records: { id: string; row: unknown }[] };
      count += records.length;
      const lines = records.map(({ id, row }) => `${type}/${id}/${JSON.stringify(row)}`).sort();
      const text = new TextEncoder().encode(lines.join('\n'));
      const both = new Uint8Array(hash.length + text.length);
      both.set(hash);
      both.set(text, hash.length);
      hash = new Uint8Array(await crypto.subtle.digest('SHA-256', both));
    }
    database.close();
    return { hash: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join(''), records: count };
  }, 'halo-companion:');
