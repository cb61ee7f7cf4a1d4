import { parseUrl } from '../core/parse-url';

/** The address a webhook may post to, in canonical form; null when the text is no whole https address. */
export const webhookUrl = (text: string): string | null => {
  const trimmed = text.trim();
  return /^https:\/\//i.test(trimmed) ? (parseUrl(trimmed)?.href ?? null) : null;
};
