import { language } from '../words/language';
import { type MessageKey, t, tell, type Values } from '../words/t';

/** Made when first asked for: the messages tell the language, and not every place that loads this has them. */
const formats = {
  whole: once(() => new Intl.NumberFormat(language(), { maximumFractionDigits: 0 })),
  tenths: once(
    () => new Intl.NumberFormat(language(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  ),
  clock: once(() => new Intl.DateTimeFormat(language(), { hour: '2-digit', minute: '2-digit' })),
};

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Makes what words a time ready: the browser takes longer for it than for all words of a screen, and may while it waits. */
export const prepareClock = (): void => void formats.clock();

/** “1,204”. */
export const countWords = (count: number): string => formats.whole().format(count);

/** “a, b and c”. */
export const listWords = (names: readonly string[]): string =>
  new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);

/** A plural message with its `{count}` written out: “1 record”, “1,204 records”. */
export const counted = (key: MessageKey, count: number, values: Values = {}): string =>
  tell(key, { ...values, count: countWords(count) }, count);

/** “1 record”, “1,204 records”. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formats.whole().format(count)} ${count === 1 ? one : many}`;

/** Milliseconds as people say them: “0.4 s”, “12 s”, “3 min 5 s”, “2 h 4 min”. */
export function durationWords(ms: number): string {
  if (ms < 10_000) return t('duration.seconds', { seconds: formats.tenths().format(Math.max(0, ms) / 1000) });
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return t('duration.seconds', { seconds });
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) {
    return seconds % 60 === 0
      ? t('duration.minutes', { minutes })
      : t('duration.minutes_seconds', { minutes, seconds: seconds % 60 });
  }
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0
    ? t('duration.hours', { hours: countWords(hours) })
    : t('duration.hours_minutes', { hours: countWords(hours), minutes: rest });
}

/** “at 14:05” today, “on 3 Nov at 14:05” on another day; the reader's own zone. */
export function timeWords(at: number, now: number): string {
  const { day, time } = momentOf(at, now);
  return day === null ? t('time.today', { time }) : t('time.other_day', { day, time });
}

/** “14:05”, “3 Nov at 14:05”: as `timeWords`, after “until” or “as of”. */
export function pointWords(at: number, now: number): string {
  const { day, time } = momentOf(at, now);
  return day === null ? time : t('time.point', { day, time });
}

function momentOf(at: number, now: number): { readonly day: string | null; readonly time: string } {
  const time = formats.clock().format(at);
  if (new Date(at).toDateString() === new Date(now).toDateString()) return { day: null, time };
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day = new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
  return { day, time };
}
