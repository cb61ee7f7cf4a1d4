import type { Failure } from '../core/failure';

const prefix = 'trouble:';

interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The browser's own session memory, without the polyfill; every screen that reads connections reads it too. */
const session = (): SessionArea => {
  type Scope = { readonly storage?: { readonly session: SessionArea } };
  const { browser, chrome } = globalThis as { readonly browser?: Scope; readonly chrome?: Scope };
  const area = browser?.storage?.session ?? chrome?.storage?.session;
  if (!area) throw new Error('This browser has no session storage.');
  return area;
};

/** Keeps why a connection cannot be written to, where no room on the disk is needed for it. */
export const keepUnwritten = (connectionId: string, failure: Failure): Promise<void> =>
  session().set({ [prefix + connectionId]: failure });

export const dropUnwritten = (connectionId: string): Promise<void> => session().remove(prefix + connectionId);

/** Troubles kept in memory, by connection. */
export async function readUnwritten(): Promise<ReadonlyMap<string, Failure>> {
  const all = await session().get(null);
  const kept = Object.entries(all).filter(([key]) => key.startsWith(prefix));
  return new Map(kept.map(([key, failure]) => [key.slice(prefix.length), failure as Failure]));
}
