/** Reads until the answer is as wanted; an error with the last answer after `timeoutMs`. Returns that answer. */
export async function until<T>(
  what: string,
  read: () => Promise<T> | T,
  wanted: (answer: T) => boolean,
  timeoutMs = 15_000,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await read();
    if (wanted(answer)) return answer;
    if (performance.now() > end) {
      const shown = typeof answer === 'string' ? answer : JSON.stringify(answer, null, 1);
      throw new Error(`${what}: not so within ${timeoutMs / 1000} s. Last seen: ${shown}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
