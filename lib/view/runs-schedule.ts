/** Chrome lets an alarm ring once a minute at most; a day is longer than any schedule needs. */
export const shortestMinutes = 1;
export const longestMinutes = 1440;
export const usualMinutes = 15;

export type ScheduleReading =
  | { readonly ok: true; readonly minutes: number }
  | { readonly ok: false; readonly message: string };

/** The minutes typed for the schedule, or what is wrong with them in one sentence. */
export function readSchedule(text: string): ScheduleReading {
  const typed = text.trim();
  if (typed === '') return { ok: false, message: `Type a number of minutes; ${usualMinutes} is usual.` };
  if (!/^\d+$/.test(typed)) return { ok: false, message: 'Type whole minutes, in figures only.' };
  const minutes = Number(typed);
  if (minutes < shortestMinutes) return { ok: false, message: 'The shortest schedule is 1 minute.' };
  if (minutes > longestMinutes) {
    return { ok: false, message: `The longest schedule is ${longestMinutes} minutes (one day).` };
  }
  return { ok: true, minutes };
}
