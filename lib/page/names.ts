/** More names than are shown: "+1", "and 2 more". */
const more =
  /^\+?\s*\d+$|^\+\s*\d|^\d+\s+\p{L}+$|\(\+?\d+\)$|\b\d+\s+(more|others?|weitere|meer|andere|autres?|de plus|más|mais|outros?)\b|\bmore\b/iu;
/** Marks that may part two names or be part of one. */
const unclear = /\s[/|•·]\s|\s[-–]\s.*\s[-–]\s/;

/** Does a text or badge say that not all names are shown? */
export const saysMore = (text: string): boolean => more.test(text);

/** The names in the pieces of a list as text; null where it cannot be told how many there are. */
export function splitNames(pieces: readonly string[]): string[] | null {
  const names: string[] = [];
  for (const piece of pieces) {
    // "Service Desk, London" may be one name or two.
    const parts = piece
      .split(/\s*;\s*/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.some((part) => /,\s/.test(part) || more.test(part) || unclear.test(part))) return null;
    names.push(...parts);
  }
  return names;
}
