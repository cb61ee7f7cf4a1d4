/** The address a webhook may post to, in canonical form; null when the text is no whole https address. */
export const webhookUrl = (text: string): string | null => {
  const trimmed = text.trim();
  if (!/^https:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  return new URL(trimmed).href;
};
