import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HaloOptions, startHalo } from '../../halo/start';
import { type LaunchOptions, launchChromium } from '../chromium';
import type { Stage } from '../journey/stage';
import { openAlbum, type Picture } from './album';
import { connectedScreens } from './connected-screens';
import { composeJourney } from './journey-picture';
import { spoiltScreens } from './spoilt-screens';
import { troubledScreens } from './troubled-screens';
import { waitingScreens } from './waiting-screens';
import { wizardScreens } from './wizard-screens';

const folder = fileURLToPath(new URL('../../../.output/screens', import.meta.url));

/** Plays the journeys against the stand-in with the built extension, and takes each screen's picture on the way. */
export async function takeScreens(): Promise<void> {
  const { picture, taken } = openAlbum(folder);
  const scenes: readonly (readonly [string, HaloOptions, (on: Stage, take: Picture) => Promise<void>])[] = [
    ['wizard', { scenario: 'scopable-role-lacks-contracts', data: { clients: 40 } }, wizardScreens],
    ['troubles', { scenario: 'scopable-ready' }, troubledScreens],
    ['waiting', { scenario: 'scopable-ready', data: { clients: 30 } }, waitingScreens],
    ['spoilt', { scenario: 'scopable-ready' }, spoiltScreens],
    ['connected', { scenario: 'gradient-ready', data: { clients: 120 } }, connectedScreens],
  ];
  for (const [name, options, play] of scenes) {
    await onStage(options, (on) => play(on, picture));
    console.log(`${name}: done`);
  }
  const journey = await composeJourney();
  console.log(`${taken()} pictures in ${path.relative(process.cwd(), folder)}; the README’s is ${journey}`);
}

/** A stand-in and a browser for one scene; both are gone afterwards. */
export async function onStage<T>(
  options: HaloOptions & Pick<LaunchOptions, 'colorScheme'>,
  play: (on: Stage) => Promise<T>,
): Promise<T> {
  const halo = await startHalo(options);
  const browser = await launchChromium({
    standIn: halo,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
  });
  try {
    return await play({ halo, browser });
  } finally {
    await browser.close();
    await halo.close();
  }
}
