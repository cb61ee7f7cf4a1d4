/** No run pauses longer than this in one go, in milliseconds; what still has to wait then pauses again. */
export const longestPauseMs = 3_600_000;

/** May a run paused until `resumesAt` go on? A pause longer than there is was written before the clock was set back. */
export const isPauseOver = (resumesAt: number | null, now: number): boolean =>
  resumesAt === null || resumesAt <= now || resumesAt > now + longestPauseMs;
