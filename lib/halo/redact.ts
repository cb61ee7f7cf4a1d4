/** What stands where a secret was. */
const hidden = '[hidden]';

// Halo's secrets are two GUIDs in a row and its tokens long url-safe text; neither is ever part of a sentence.
const secretLike = [/\beyJ[\w-]*(?:\.[\w-]*)*/g, /[\w-]{40,}/g];

/**
 * Text of the server's on one line, without the secrets it was sent and anything that looks like one: a proxy that echoes the
 * request must not bring them into what is kept and shown. At most `length` characters.
 */
export const redact = (text: string, secrets: readonly string[], length = 160): string => {
  let line = text.replace(/\s+/g, ' ');
  for (const secret of secrets) {
    // An empty one would be found everywhere.
    if (secret === '') continue;
    for (const form of [secret, encodeURIComponent(secret)]) line = line.replaceAll(form, hidden);
  }
  for (const pattern of secretLike) line = line.replace(pattern, hidden);
  return line.slice(0, length);
};
