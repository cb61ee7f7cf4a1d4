/** Waits until each has ended, then throws what the first that failed threw: one failure keeps nothing else from being done. */
export async function settleAll(works: readonly Promise<unknown>[]): Promise<void> {
  const failure = (await Promise.allSettled(works)).find((outcome) => outcome.status === 'rejected');
  if (failure) throw failure.reason;
}
