/**
 * Runs `work` while holding a lock across all contexts of the extension; answers 'taken' at once where another holds it.
 * Where the browser has no Web Locks the work runs unlocked: the epoch in the checkpoints is then the only fence.
 */
export async function underLock<T>(name: string, work: () => Promise<T>): Promise<T | 'taken'> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (!locks) return work();
  return await locks.request(name, { ifAvailable: true }, async (lock) => (lock ? await work() : 'taken'));
}
