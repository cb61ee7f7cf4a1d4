import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HaloOptions, startHalo } from '../../halo/start';
import { type LaunchOptions, launchChromium } from '../chromium';
import type { Stage } from '../journey/stage';
import { type Look, looks, openAlbum, type Picture } from './album';
import { connectedScreens } from './connected-screens';
import { haloScreens } from './halo-screens';
import { composeJourney } from './journey-picture';
import { loadingScreens } from './loading-screens';
import { speakIn } from './speak-in';
import { spoiltScreens } from './spoilt-screens';
import { composeStore } from './store-pictures';
import { troubledScreens } from './troubled-screens';
import { waitingScreens } from './waiting-screens';
import { wizardScreens } from './wizard-screens';

const folder = fileURLToPath(new URL('../../../.output/screens', import.meta.url));

export interface Wanted {
  /** Of the browser, and so of the screens; British English otherwise. */
  readonly language: string | null;
  /** The names of the scenes; all of them otherwise. */
  readonly scenes: readonly string[];
  /** The names of the looks; light and dark otherwise. */
  readonly looks: readonly string[];
}

/** Plays the journeys against the stand-in with the built extension, and takes each screen's picture on the way. */
export async function takeScreens({ language, scenes, looks: wanted }: Wanted): Promise<void> {
  const target = language === null ? folder : path.join(folder, language);
  const part = scenes.length > 0 || wanted.length > 0;
  const { picture, taken } = openAlbum(
    target,
    part,
    wanted.length > 0 ? wanted.map(lookNamed) : ['light', 'dark'],
  );
  const all: readonly (readonly [string, HaloOptions, (on: Stage, take: Picture) => Promise<void>])[] = [
    ['wizard', { scenario: 'scopable-role-lacks-contracts', data: { clients: 40 } }, wizardScreens],
    ['troubles', { scenario: 'scopable-ready' }, troubledScreens],
    ['waiting', { scenario: 'scopable-ready', data: { clients: 30 } }, waitingScreens],
    ['loading', { scenario: 'scopable-ready', data: { clients: 30 } }, loadingScreens],
    ['spoilt', { scenario: 'scopable-ready' }, spoiltScreens],
    ['halo', { scenario: 'scopable-ready', data: { clients: 5 } }, haloScreens],
    ['connected', { scenario: 'gradient-ready', data: { clients: 120 } }, connectedScreens],
  ];
  const known = all.map(([name]) => name);
  const unknown = scenes.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`There is no scene “${unknown}”; there are ${known.join(', ')}.`);
  for (const [name, options, play] of all.filter(([name]) => scenes.length === 0 || scenes.includes(name))) {
    await onStage({ ...options, language }, (on) => play(on, picture));
    console.log(`${name}: done`);
  }
  console.log(`${taken()} pictures in ${path.relative(process.cwd(), target)}`);
  if (language !== null || part) return;
  console.log(`The README’s: ${await composeJourney()}`);
  console.log(`The store listing’s: ${await composeStore()}`);
}

function lookNamed(name: string): Look {
  const known = Object.keys(looks) as Look[];
  const look = known.find((each) => each === name);
  if (look === undefined) throw new RangeError(`There is no look “${name}”; there are ${known.join(', ')}.`);
  return look;
}

/** A stand-in and a browser for one scene; both are gone afterwards. */
export async function onStage<T>(
  options: HaloOptions & Pick<LaunchOptions, 'colorScheme'> & Partial<Pick<Wanted, 'language'>>,
  play: (on: Stage) => Promise<T>,
): Promise<T> {
  const { language = null } = options;
  const halo = await startHalo(options);
  const browser = await launchChromium({
    standIn: halo,
    ...(language === null ? {} : { language }),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
  });
  // The loader of these scripts names each function with a helper that a page does not have.
  await browser.context.addInitScript('globalThis.__name = (each) => each');
  const [page] = browser.context.pages();
  if (language !== null && page) speakIn(language, page);
  try {
    return await play({ halo, browser });
  } finally {
    await browser.close();
    await halo.close();
  }
}
