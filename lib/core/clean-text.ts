// Soft hyphen, zero-width characters, byte order mark, and the marks that turn writing direction around.
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Pasted text without what nobody sees, and whether anything was taken away. */
export interface CleanText {
  readonly text: string;
  readonly trimmed: boolean;
}

/**
 * Takes spaces, NBSP and line breaks from both ends and invisible characters from anywhere: what a copy from a
 * web page or a mail brings along. For addresses, client ids, secrets and tenants alike.
 */
export const cleanText = (pasted: string): CleanText => {
  const text = pasted.replace(invisible, '').trim();
  return { text, trimmed: text !== pasted };
};
