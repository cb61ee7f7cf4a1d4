/**
 * The URL a text is, or null where it is none. Not by `URL.canParse`: once Node 20 has optimised a call of it, it refuses every
 * text with a letter such as ä.
 */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    // Being no URL is the answer.
    return null;
  }
}
