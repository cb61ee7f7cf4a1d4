import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { ensureChromium } from './browsers.mjs';
import { disabledFeatures } from './disabled-features';

/** The production build. */
export const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** Where the stand-in listens; its host names are mapped there and its certificate is trusted. Absent: the real internet. */
  readonly standIn?: { readonly port: number; readonly spki: string; readonly hosts: readonly string[] };
  /** Origins that `permissions.request` will be granted, as if the admin had said yes: https://psa.northwind.example */
  readonly grant?: readonly string[];
  readonly headless?: boolean;
  /** Keep the profile between launches; a fresh one otherwise. */
  readonly profile?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** The browser's own language, which is the extension's; British English otherwise, whatever the machine's. */
  readonly language?: string;
  /** The folder of another build than the production one. */
  readonly extension?: string;
}

export type ExtensionPage = keyof typeof sizes;

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly id: string;
  readonly worker: Worker;
  /** The address of one of the extension's pages. */
  url(page: ExtensionPage | 'manifest.json'): string;
  /** Opens one of the extension's pages in a tab, at the size it has in life. */
  open(page: ExtensionPage): Promise<Page>;
  /** Stops the service worker, as the browser does when it is idle; resolves once it is stopped. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export const sizes = {
  'popup.html': { width: 380, height: 600 },
  'sidepanel.html': { width: 360, height: 720 },
  'dashboard.html': { width: 1280, height: 800 },
  'least-privilege.html': { width: 1280, height: 800 },
} as const;

/** Starts a Chromium with the production build loaded in a profile of its own. */
export async function launchChromium(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'halo-companion-profile-'));
  if (!fs.existsSync(path.join(profile, 'Default'))) writePreferences(profile, options.grant ?? []);
  const headless = options.headless ?? true;
  const language = options.language ?? 'en-GB';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    colorScheme: options.colorScheme ?? null,
    args: [...flags(options), `--lang=${language}`, ...(headless ? [disabledFeatures] : [])],
    // On Linux Chromium asks the environment instead.
    env: { ...process.env, LANGUAGE: language },
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium started without a browser connection.');
  const cdp = await browser.newBrowserCDPSession();
  // Branded Chrome ignores --load-extension; this works in all of them.
  const loaded = (await cdp.send(
    'Extensions.loadUnpacked' as never,
    { path: options.extension ?? extensionFolder } as never,
  )) as {
    id: string;
  };
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const url = (page: string) => `chrome-extension://${loaded.id}/${page}`;
  return {
    context,
    id: loaded.id,
    worker,
    url,
    async open(name) {
      const page = await context.newPage();
      await page.setViewportSize(sizes[name]);
      await page.goto(url(name));
      return page;
    },
    killWorker: () => killWorker(context),
    async close() {
      await context.close();
      // The browser's last processes still write for a moment after it has gone.
      const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
      if (!options.profile) await fs.promises.rm(profile, removal);
    },
  };
}

/** The command line that maps the stand-in's hosts to it and keeps Chromium off the network. */
export function flags({ standIn }: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--test-type',
    '--enable-unsafe-extension-debugging',
    ...(standIn
      ? [
          `--host-resolver-rules=${standIn.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${standIn.port}`).join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
          `--ignore-certificate-errors-spki-list=${standIn.spki}`,
        ]
      : []),
  ];
}

/**
 * Chromium asks for a host in a native dialogue nobody can say yes to headless (`refusePermission` says no). An origin in
 * runtime_granted_permissions is not granted yet, but a request for it on a click is answered with yes at once (seen on
 * Chromium 156).
 */
export function writePreferences(profile: string, grant: readonly string[]): void {
  const hosts = grant.map((origin) => `${origin}/*`);
  const granted = { api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: [] };
  const settings =
    hosts.length > 0 ? { [idOf(extensionFolder)]: { runtime_granted_permissions: granted } } : {};
  fs.mkdirSync(path.join(profile, 'Default'), { recursive: true });
  fs.writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true }, settings } }),
  );
}

/** The id Chromium gives an unpacked extension: the first half of sha256(path), in the letters a to p. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

async function killWorker(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
