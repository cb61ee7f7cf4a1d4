import { extensionApi } from '../../../lib/messages/extension-api';

/** Where an admin wants the panel, told from the nearer side and from the bottom of the window, in CSS pixels. */
export interface Place {
  readonly side: 'left' | 'right';
  readonly x: number;
  readonly y: number;
}

type Places = Readonly<Record<string, Place>>;

const key = 'panelPlaces';

const readPlaces = async (): Promise<Places> =>
  ((await extensionApi().storage.local.get(key)) as { [key]?: Places })[key] ?? {};

/** The place kept for this host; null where the panel was never moved. */
export async function readPlace(host: string): Promise<Place | null> {
  const places = await readPlaces();
  return Object.hasOwn(places, host) ? (places[host] ?? null) : null;
}

export async function keepPlace(host: string, place: Place): Promise<void> {
  await extensionApi().storage.local.set({ [key]: { ...(await readPlaces()), [host]: place } });
}
