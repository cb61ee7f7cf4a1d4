/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193) >>> 0;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d) >>> 0;
  return (h ^ (h >>> 13)) >>> 0;
}

/** One of several, the same for the same key: how `mixed` differs from field to field. */
export function byKey<T>(from: readonly T[], key: string): T {
  const found = from[hash(key) % from.length];
  if (found === undefined) throw new RangeError('nothing to choose from');
  return found;
}
