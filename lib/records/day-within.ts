const midnight = /^\d{4}-\d{2}-\d{2}(?:[T ]00:00(?::00(?:\.\d+)?)?)?Z?$/;

/** Midnight exactly, in UTC or without a zone, is a calendar day (start and end dates, due dates), which no zone moves. */
export const isCalendarDay = (stamp: string): boolean => midnight.test(stamp);

/**
 * Whether a stored stamp is of a day within these, both included, '' leaving that side open; the day of a moment is the one it
 * has where the reader is, as the screen shows it.
 */
export function dayWithin(from: string, to: string): (stamp: string) => boolean {
  const begin = from === '' ? Number.NEGATIVE_INFINITY : startOfDay(from, 0);
  const end = to === '' ? Number.POSITIVE_INFINITY : startOfDay(to, 1);
  return (stamp) => {
    if (isCalendarDay(stamp)) {
      const day = stamp.slice(0, 10);
      return (from === '' || day >= from) && (to === '' || day <= to);
    }
    const at = Date.parse(stamp);
    return at >= begin && at < end;
  };
}

/** When the reader's own day begins, or one some days later. */
function startOfDay(day: string, later: number): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
