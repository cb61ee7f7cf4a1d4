import type { Connection } from '../store/connection';
import { t, tell } from '../words/t';

/** Chrome lets an alarm ring once a minute at most; a day is longer than any schedule needs. */
const shortestMinutes = 1;
const longestMinutes = 1440;
const usualMinutes = 15;

/** Hours from one full pass to the next; thirty days is as long as removals may stay unseen. */
const longestFullHours = 720;
const usualFullHours = 24;

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string };

interface Interval {
  readonly value: number;
  readonly max: number;
  readonly read: (text: string) => NumberReading;
}

/** A connection's two schedules: of its syncs, in minutes, and of its full passes, in hours. */
export interface ScheduleModel {
  readonly sync: Interval;
  readonly full: Interval;
}

export const scheduleOf = (
  connection: Pick<Connection, 'scheduleMinutes' | 'fullSyncHours'>,
): ScheduleModel => ({
  sync: { value: connection.scheduleMinutes, max: longestMinutes, read: readSchedule },
  full: { value: connection.fullSyncHours ?? usualFullHours, max: longestFullHours, read: readFullSchedule },
});

/** The minutes typed for the schedule, or what is wrong with them in one sentence. */
export const readSchedule = (text: string): NumberReading =>
  readWhole(text, 'minutes', usualMinutes, (minutes) => {
    if (minutes < shortestMinutes) return t('view.runs_schedule.the_shortest_schedule_is_1_minute');
    return minutes > longestMinutes
      ? t('view.runs_schedule.the_longest_schedule_is_minutes_one', { longestMinutes })
      : null;
  });

/** The hours typed for the full pass, or what is wrong with them in one sentence. */
export const readFullSchedule = (text: string): NumberReading =>
  readWhole(text, 'hours', usualFullHours, (hours) => {
    if (hours < 1) return t('view.runs_schedule.the_shortest_is_1_hour');
    return hours > longestFullHours
      ? t('view.runs_schedule.the_longest_is_hours_30_days', { longestFullHours })
      : null;
  });

function readWhole(
  text: string,
  unit: 'minutes' | 'hours',
  usual: number,
  wrong: (value: number) => string | null,
): NumberReading {
  const typed = text.trim();
  if (typed === '') return { ok: false, message: tell(`view.runs_schedule.type_${unit}`, { usual }) };
  if (!/^\d+$/.test(typed)) return { ok: false, message: t(`view.runs_schedule.whole_${unit}`) };
  const value = Number(typed);
  const message = wrong(value);
  return message === null ? { ok: true, value } : { ok: false, message };
}
