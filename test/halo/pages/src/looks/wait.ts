/** Resolves after so many milliseconds; at once for none. */
export const wait = (ms: number): Promise<void> =>
  ms === 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, ms));
