/**
 * Reads a body as UTF-8 text (byte order mark dropped) and stops at `maxBytes`, so that an endless answer costs no more
 * memory than the cap; null when the cap was passed. Throws what the stream throws: a reset or an abort.
 */
export const readBody = async (
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<{ text: string; bytes: number } | null> => {
  if (!body) return { text: '', bytes: 0 };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return { text: parts.join(''), bytes };
};
