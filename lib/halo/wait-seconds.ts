import type { HttpAnswer } from './exchange';
import { withoutLimit } from './named-limit';

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
  const named = /\b(?:in|after|wait(?:\s+for)?)\s+(\d+)\s*(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?)\b/i.exec(
    withoutLimit(answer.text),
  );
  if (!named) return defaultWait;
  return clamp(Number(named[1]) * (named[2]?.toLowerCase().startsWith('m') ? 60 : 1));
};
