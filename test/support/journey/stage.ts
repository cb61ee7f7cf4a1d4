import { onTestFinished } from 'vitest';
import { type HaloOptions, type RunningHalo, startHalo } from '../../halo/start';
import { type ExtensionBrowser, type LaunchOptions, launchChromium } from '../chromium';

export interface Stage {
  readonly halo: RunningHalo;
  readonly browser: ExtensionBrowser;
}

interface StageOptions
  extends HaloOptions,
    Pick<LaunchOptions, 'grant' | 'profile' | 'colorScheme' | 'language' | 'extension'> {
  /** Further host names that lead to the stand-in, so that its request log shows what would have gone there; '*': all. */
  readonly alsoMapped?: readonly string[];
}

/** A stand-in and a browser of the test's own; both are gone when the test is finished. */
export async function stage(options: StageOptions = {}): Promise<Stage> {
  const { grant, profile, colorScheme, language, extension, alsoMapped = [], ...haloOptions } = options;
  const halo = await startHalo({ scenario: 'scopable-ready', ...haloOptions });
  onTestFinished(() => halo.close());
  const browser = await launchChromium({
    standIn: { port: halo.port, spki: halo.spki, hosts: [...halo.hosts, ...alsoMapped] },
    ...(grant ? { grant } : {}),
    ...(profile ? { profile } : {}),
    ...(colorScheme ? { colorScheme } : {}),
    ...(language ? { language } : {}),
    ...(extension ? { extension } : {}),
  });
  onTestFinished(() => browser.close());
  return { halo, browser };
}
