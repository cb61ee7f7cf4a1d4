import type { HttpAnswer } from './exchange';

/** What HaloAPI's reference client does after a 429 without a header, tripled: the window is minutes long. */
const defaultWait = 15;
const longestWait = 900;

/**
 * Seconds to wait after a 429: `Retry-After` in seconds or as a date; else a wait named in the text ("retry in 20
 * seconds"); else a default, because Halo's own text names its window but not the wait ("Rate Limit Reached - 300
 * Requests per rolling 5 minute window", HaloAPI issue #31). Between 1 and 900.
 */
export const waitSeconds = (answer: HttpAnswer, now: number = Date.now()): number => {
  const clamp = (seconds: number) => Math.min(longestWait, Math.max(1, Math.ceil(seconds)));
  const header = answer.retryAfter?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(header)) return clamp(Number(header));
  const date = header === '' ? Number.NaN : Date.parse(header);
  // Measured against the server's own clock where it sent one: the computer's may be hours off.
  if (!Number.isNaN(date)) return clamp((date - (answer.serverTime ?? now)) / 1000);
  const named = /(?:in|after|wait)\s+(\d+)\s*(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?)\b/i.exec(
    answer.text.slice(0, 1000),
  );
  if (!named) return defaultWait;
  return clamp(Number(named[1]) * (named[2]?.toLowerCase().startsWith('m') ? 60 : 1));
};

/** The limit a 429 text names, to pace by: requests and the window's seconds; null when it names none. */
export const namedLimit = (text: string): { requests: number; windowSeconds: number } | null => {
  const found = /(\d+)\s*requests?\b.{0,40}?(\d+)?\s*(minute|second|hour)/i.exec(text.slice(0, 1000));
  if (!found) return null;
  const unit = { second: 1, minute: 60, hour: 3600 }[found[3]?.toLowerCase() ?? ''] ?? 60;
  return { requests: Number(found[1]), windowSeconds: Number(found[2] ?? 1) * unit };
};
