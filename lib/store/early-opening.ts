/** Where the popup's first script leaves what it asked for, for the code that comes after it. */
const place = 'haloCompanionOpening';

type EarlyWorld = { [place]?: Promise<IDBDatabase | null> | null };

const world = (): EarlyWorld => globalThis as unknown as EarlyWorld;

/**
 * Asks for a database before the code has come that knows its version: whatever version it has. Where there is none, none is
 * left behind. It lets go when another context upgrades or deletes it.
 */
export function openEarly(name: string): void {
  // Too late: the code has come first.
  if (place in world()) return;
  world()[place] = new Promise((resolve) => {
    const asked = indexedDB.open(name);
    asked.onupgradeneeded = () => asked.transaction?.abort();
    asked.onerror = (event) => {
      // Told by whoever opens it next.
      event.preventDefault();
      resolve(null);
    };
    asked.onsuccess = () => {
      const database = asked.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
  });
}

/** The database that was asked for early, if it is there at this version; else null, and it has to be opened. */
export async function takeEarlyOpened(version: number): Promise<IDBDatabase | null> {
  const asked = world()[place] ?? null;
  world()[place] = null;
  const database = await asked;
  if (database?.version === version) return database;
  database?.close();
  return null;
}
