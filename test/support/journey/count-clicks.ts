import type { ExtensionBrowser } from '../chromium';

/** Runs in every page before its own scripts: the extension's pages count whole, Halo's only where its panel stands. */
const watch = `(() => {
  const own = location.protocol === 'chrome-extension:';
  const isOurs = ({ target }) => own || target.parentNode === document.documentElement && target !== document.body;
  let pressed = null;
  addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || !isOurs(event)) return;
    pressed = event.target;
    globalThis.extensionClicked();
  }, true);
  addEventListener('focusin', ({ target }) => {
    const isBox = target.matches('input:not([type=checkbox], [type=radio]), textarea');
    if (own && isBox && target !== pressed && !target.labels?.[0]?.contains(pressed)) globalThis.extensionClicked();
    pressed = null;
  }, true);
})()`;

/**
 * Counts the real clicks in the extension, its panel over Halo's pages among them, from here on. A box that is typed into
 * without being clicked first counts as one.
 */
export async function countClicks({ context }: ExtensionBrowser): Promise<() => number> {
  let clicks = 0;
  await context.exposeBinding('extensionClicked', () => {
    clicks += 1;
  });
  await context.addInitScript(watch);
  return () => clicks;
}
