import type { Browser } from 'wxt/browser';

/**
 * The browser's own extension API, without the polyfill: MV3 answers with promises in Chromium and Firefox alike, and
 * the content script's budget has no room for a package.
 */
export const extensionApi = (): typeof Browser => {
  const scope = globalThis as unknown as { browser?: typeof Browser; chrome: typeof Browser };
  return scope.browser?.runtime ? scope.browser : scope.chrome;
};
