import { type ResourceType, resourceTypes } from '../core/resource-type';
import { countWords, timeWords } from '../core/words';
import { resourceLabels } from '../resources/labels';
import type { SyncRun } from '../store/sync-run';
import { t } from '../words/t';

/** How many records of a type were stored after each sync that read it whole. */
export interface TypeHistory {
  readonly type: ResourceType;
  readonly label: string;
  readonly newest: string;
  /** “12 more than at 14:05”, “same as at 9:15”, “counted once, at 14:05”. */
  readonly change: string;
  /** A line over a box of 100 × 100, y downwards: “0,100 50,100 50,0 100,0”. */
  readonly line: string;
}

interface Point {
  readonly at: number;
  readonly count: number;
}

/** The counts of each type over the runs given, newest first. A type never read whole is left out. */
export function typeHistories(runs: readonly SyncRun[], now: number): TypeHistory[] {
  return resourceTypes.flatMap((type) => {
    const points = pointsOf(type, runs);
    const [first] = points;
    const last = points.at(-1);
    if (!first || !last) return [];
    return [
      {
        type,
        label: resourceLabels[type],
        newest: countWords(last.count),
        change: changeWords(first, last, points.length, now),
        line: lineThrough(points),
      },
    ];
  });
}

/** Oldest first. */
const pointsOf = (type: ResourceType, runs: readonly SyncRun[]): Point[] =>
  runs
    .flatMap(({ types, startedAt }): Point[] => {
      const count = types[type];
      return count?.state === 'complete' ? [{ at: count.endedAt ?? startedAt, count: count.stored }] : [];
    })
    .reverse();

function changeWords(first: Point, last: Point, times: number, now: number): string {
  if (times === 1) return t('runs.counted_once', { at: timeWords(last.at, now) });
  const at = timeWords(first.at, now);
  const more = last.count - first.count;
  if (more === 0) return t('runs.unchanged', { at });
  const count = countWords(Math.abs(more));
  return more > 0 ? t('runs.more', { count, at }) : t('runs.fewer', { count, at });
}

/** Steps, because a count holds until the next one; a count that never changed lies in the middle. */
function lineThrough(points: readonly Point[]): string {
  const counts = points.map(({ count }) => count);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const start = points[0]?.at ?? 0;
  const length = (points.at(-1)?.at ?? 0) - start;
  const y = (count: number) =>
    most === least ? 50 : Math.round(100 * (1 - (count - least) / (most - least)));
  const x = (at: number) => (length > 0 ? Math.round((100 * (at - start)) / length) : 0);
  const corners = points.flatMap((point, index) => {
    const before = points[index - 1];
    const corner = `${x(point.at)},${y(point.count)}`;
    return before && before.count !== point.count ? [`${x(point.at)},${y(before.count)}`, corner] : [corner];
  });
  return length > 0
    ? corners.join(' ')
    : `0,${y(points.at(-1)?.count ?? 0)} 100,${y(points.at(-1)?.count ?? 0)}`;
}
