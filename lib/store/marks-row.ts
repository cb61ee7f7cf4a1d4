import { packMarks, unpackMarks } from './pack-marks';
import type { Marks, MarksRow } from './stored-record';

/** A page touches one to three chunks, a batch of pages six: their marks are mostly in one row, and one request. */
const chunksPerRow = 8;

/** The row that holds a chunk's marks. Ids without an order are spread over all chunks, and so have a row for each. */
export const rowOf = (chunk: number): number => (chunk < 0 ? chunk : Math.floor(chunk / chunksPerRow));

/** The marks of one chunk in its row; undefined where there are none. */
export function marksIn({ type, chunks }: MarksRow, chunk: number): Marks | undefined {
  const packed = chunks.find((each) => each.chunk === chunk);
  return packed && unpackMarks(type, packed);
}

/** The row with the marks of some of its chunks put in the place of those before. */
export function withMarks(before: MarksRow, changed: readonly Marks[]): MarksRow {
  const numbers = new Set(changed.map(({ chunk }) => chunk));
  const chunks = [...before.chunks.filter(({ chunk }) => !numbers.has(chunk)), ...changed.map(packMarks)];
  return { ...before, chunks: chunks.sort((one, other) => one.chunk - other.chunk) };
}
