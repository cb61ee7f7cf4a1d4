import { createHash } from 'node:crypto';
import { unpackRecords } from '../../lib/store/pack-records';
import type { Chunk } from '../../lib/store/stored-record';
import type { OwnPage } from './direct';
import { readStore } from './read-store';
import { rowText } from './row-text';

export interface Content {
  /** One hash over all records of the only connection, whichever run wrote them. */
  readonly hash: string;
  readonly records: number;
}

/** Reads every stored record in one of the extension's pages, chunk by chunk. */
export async function contentOf(page: OwnPage): Promise<Content> {
  const hash = createHash('sha256');
  let records = 0;
  for await (const chunk of readStore<Chunk>(page, 'chunks')) {
    records += chunk.ids.length;
    for (const { id, row } of unpackRecords(chunk)) hash.update(`${chunk.type}/${id}/${rowText(row)}\n`);
  }
  return { hash: hash.digest('hex'), records };
}
