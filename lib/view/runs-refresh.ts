/**
 * Runs `refresh` at once and after each `again()`, never twice at the same time, and never using more than a
 * fifth of the time: after a refresh of n ms the next waits at least 4n ms (a sync announces every page it commits).
 */
export function steadily(refresh: () => Promise<void>, least = 250): { again(): void; stop(): void } {
  let running = false;
  let wanted = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async () => {
    running = true;
    wanted = false;
    const from = performance.now();
    await refresh();
    const rest = Math.max(least, (performance.now() - from) * 4);
    timer = setTimeout(() => {
      running = false;
      if (wanted && !stopped) void run();
    }, rest);
  };

  void run();
  return {
    again() {
      wanted = true;
      if (!running && !stopped) void run();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
