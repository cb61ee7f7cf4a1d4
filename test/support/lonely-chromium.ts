import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ensureChromium } from './browsers.mjs';
import { extensionFolder, flags, type LaunchOptions, writePreferences } from './chromium';
import { type DevTools, devToolsOver } from './dev-tools';

/** One of the extension's pages, driven by the debugger's protocol. */
export interface LonelyPage {
  /** Runs `work` in the page; it may use nothing from outside itself. */
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  close(): Promise<void>;
}

export interface LonelyChromium {
  readonly profile: string;
  open(page: 'popup.html' | 'sidepanel.html' | 'dashboard.html'): Promise<LonelyPage>;
  /** Closes the service worker's target; answers false when none was running. */
  killWorker(): Promise<boolean>;
  /** Kills the browser and all its processes at once, without a chance to write anything. */
  kill(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * A Chromium whose service worker nobody is attached to: Playwright's attachment keeps a worker alive for ever, so that it
 * could not die of itself, nor be seen to come back by itself.
 */
export async function launchLonely(
  options: Pick<LaunchOptions, 'standIn' | 'profile'>,
): Promise<LonelyChromium> {
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'halo-companion-lonely-'));
  if (!fs.existsSync(path.join(profile, 'Default'))) writePreferences(profile, []);
  const child = spawn(
    ensureChromium(),
    ['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`, ...flags(options), 'about:blank'],
    { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const tools = devToolsOver(child.stdio[3] as Writable, child.stdio[4] as Readable);
  const { id } = (await tools.send('Extensions.loadUnpacked', { path: extensionFolder })) as { id: string };
  const kill = async () => {
    killGroup(child);
    await gone;
  };
  return {
    profile,
    open: (page) => openPage(tools, `chrome-extension://${id}/${page}`),
    async killWorker() {
      const worker = (await targets(tools)).find(
        ({ type, url }) => type === 'service_worker' && url.includes(id),
      );
      if (worker) await tools.send('Target.closeTarget', { targetId: worker.targetId });
      return worker !== undefined;
    },
    kill,
    async close() {
      await kill();
      await fs.promises.rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

async function targets(tools: DevTools): Promise<readonly Target[]> {
  return ((await tools.send('Target.getTargets')) as { targetInfos: readonly Target[] }).targetInfos;
}

async function openPage(tools: DevTools, url: string): Promise<LonelyPage> {
  const { targetId } = (await tools.send('Target.createTarget', { url })) as { targetId: string };
  const { sessionId } = (await tools.send('Target.attachToTarget', { targetId, flatten: true })) as {
    sessionId: string;
  };
  const evaluate = async <A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R> => {
    // Functions compiled by tsx name themselves through a helper that the page has not.
    const expression = `globalThis.__name ??= (named) => named; (${work.toString()})(${JSON.stringify(argument)})`;
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await tools.send('Runtime.evaluate', options, sessionId)) as {
      result: { value: R };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const isLoaded = (wanted: string) => location.href === wanted && document.readyState === 'complete';
  while (!(await evaluate(isLoaded, url))) await new Promise((resolve) => setTimeout(resolve, 20));
  return { evaluate, close: async () => void (await tools.send('Target.closeTarget', { targetId })) };
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (thrown) {
    // It has ended by itself.
    if ((thrown as NodeJS.ErrnoException).code !== 'ESRCH') throw thrown;
  }
}
