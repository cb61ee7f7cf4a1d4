const counts: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  fifteen: 15,
  thirty: 30,
  sixty: 60,
};
const number = String.raw`\d{1,3}(?:[,.’'\u00a0\u202f]\d{3})+|\d+`;
const noun = String.raw`(?:(?:api|http|web)\s+)?(?:requests?|calls?)`;
const between = String.raw`(?:\s+(?:are\s+)?allowed)?\s*(?:/|\b(?:per|in|every|each|within|over|during)\b)(?:\s+(?:an?|any|each|every|the|rolling|sliding|fixed))*\s*`;
const span = String.raw`(\d+|${Object.keys(counts).join('|')})?[\s-]*(seconds?|secs?|minutes?|mins?|hours?|hrs?)\b`;
/** “300 Requests per rolling 5 minute window”, “1,000 API calls in five minutes”, “450 requests/5min”. */
const phrase = new RegExp(String.raw`(?<![\d.,])(${number})\s*${noun}${between}${span}`, 'gi');
/** Then the numbers may be what was sent or what is left, and not the limit. */
const ofOthers = /\b(?:made|sent|used|received|performed|remain\w*|left)\b/i;
const longestWindow = 86_400;

/** The limit a 429 text names, to pace by: requests and the window's seconds; null when it names none, or not surely one. */
export function namedLimit(text: string): { requests: number; windowSeconds: number } | null {
  const start = text.slice(0, 1000);
  const found = [...start.matchAll(phrase)].map(([, requests = '', count, unit = '']) => ({
    requests: Number(requests.replace(/\D/g, '')),
    windowSeconds: countOf(count) * secondsOf(unit),
  }));
  const [limit] = found;
  if (!limit || ofOthers.test(start)) return null;
  if (found.some((each) => each.requests !== limit.requests || each.windowSeconds !== limit.windowSeconds))
    return null;
  return limit.requests >= 1 && limit.windowSeconds >= 1 && limit.windowSeconds <= longestWindow
    ? limit
    : null;
}

/** A 429 text without its limit: a time named in the rest is a wait, and not the window. */
export const withoutLimit = (text: string): string => text.slice(0, 1000).replace(phrase, ' ');

const countOf = (count: string | undefined): number =>
  count === undefined ? 1 : (counts[count.toLowerCase()] ?? Number(count));

function secondsOf(unit: string): number {
  if (/^s/i.test(unit)) return 1;
  return /^m/i.test(unit) ? 60 : 3600;
}
