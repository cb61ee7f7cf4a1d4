import { browser } from 'wxt/browser';
import { contentScriptFile, hostedHalo } from './hosts';
import { ownPatterns } from './own-patterns';

const idPrefix = 'halo-';

/**
 * Makes the registered content scripts agree with the hosts granted at run time: one script per host, none for
 * hosts that were withdrawn. Tabs already open on a new origin are served at once. Registrations vanish with an
 * update while the permission stays, so this runs at every start of the worker.
 */
export async function alignContentScripts(): Promise<void> {
  // Start of the worker and a grant can come together; two at once would register one id twice.
  await navigator.locks.request('align-content-scripts', align);
}

async function align(): Promise<void> {
  const wanted = new Map((await ownPatterns()).map((pattern) => [scriptId(pattern), pattern]));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const obsolete = registered.map(({ id }) => id).filter((id) => id.startsWith(idPrefix) && !wanted.has(id));
  if (obsolete.length > 0) await browser.scripting.unregisterContentScripts({ ids: obsolete });

  const known = new Set(registered.map(({ id }) => id));
  for (const [id, pattern] of wanted) {
    if (known.has(id)) continue;
    await browser.scripting.registerContentScripts([
      {
        id,
        js: [contentScriptFile],
        matches: [pattern],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    await serveOpenTabs(pattern);
  }
}

/**
 * Puts the content script into the Halo tabs that were open before the extension was installed, updated or started: the
 * browser only serves pages that load later. The script itself sees to being there once.
 */
export async function serveOpenHaloTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const ours = [...origins.filter((pattern) => pattern === hostedHalo), ...(await ownPatterns())];
  await Promise.all(ours.map(serveOpenTabs));
}

async function serveOpenTabs(pattern: string): Promise<void> {
  // A discarded tab holds no page; it is served when it loads.
  const tabs = await browser.tabs.query({ url: pattern, discarded: false });
  const served = tabs.flatMap(({ id }) =>
    id === undefined
      ? []
      : browser.scripting.executeScript({ target: { tabId: id }, files: [`/${contentScriptFile}`] }),
  );
  for (const outcome of await Promise.allSettled(served)) {
    // A tab that closed or shows an error page meanwhile cannot be served; it will be on its next load.
    if (outcome.status === 'rejected') console.debug('A tab could not be served at once.', outcome.reason);
  }
}

const scriptId = (pattern: string): string => idPrefix + pattern.replace(/[^a-z0-9._-]/gi, '');
