/** Ids per chunk: measured as the best trade of few puts against small rewrites. */
export const idsPerChunk = 200;
/** Ids that are not numbers are spread over this many chunks: 100,000 of them lie about 200 to a chunk. */
const buckets = 512;

/** The chunk of a record: neighbouring numeric ids share one; GUID and compound ids go by hash, into negative numbers. */
export function chunkOf(id: string): number {
  if (/^(0|[1-9]\d{0,15})$/.test(id)) return Math.floor(Number(id) / idsPerChunk);
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return -1 - (hash % buckets);
}

/** Order within a chunk: numbers by value, other ids by their characters. */
export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  const difference = Number(one.id) - Number(other.id);
  if (difference) return difference;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
