import type { Page } from 'playwright-core';

const enough = 'enough-scrolled';

/** Scrolls through the page, and resolves when nothing on it has changed for `quietMs`, or it was stopped. */
export const scrollUntilAtRest = (tab: Page, quietMs: number, longestMs: number): Promise<void> =>
  tab.evaluate(
    ({ quiet, longest, stop }) =>
      new Promise<void>((resolve) => {
        let timer = 0;
        let frame = 0;
        let changed = true;
        let even = false;
        let scrollers: Element[] = [];
        const scroll = () => {
          // What comes into view is told of in the frame after.
          even = !even;
          if (even) {
            frame = requestAnimationFrame(scroll);
            return;
          }
          if (changed && scrollers.length === 0) {
            // What was mounted has made room for more above: from the top again.
            scrollers = [...document.querySelectorAll('*')].filter(
              (each) => each.scrollHeight > each.clientHeight + 20,
            );
            for (const each of scrollers) each.scrollTop = 0;
            changed = false;
          } else {
            scrollers = scrollers.filter((each) => {
              const before = each.scrollTop;
              each.scrollTop += each.clientHeight * 0.8;
              return each.scrollTop !== before;
            });
          }
          frame = scrollers.length > 0 || changed ? requestAnimationFrame(scroll) : 0;
        };
        const later = () => {
          clearTimeout(timer);
          timer = window.setTimeout(done, quiet);
          changed = true;
          if (!frame) frame = requestAnimationFrame(scroll);
        };
        const observer = new MutationObserver(later);
        const end = window.setTimeout(() => done(), longest);
        const done = () => {
          observer.disconnect();
          clearTimeout(timer);
          clearTimeout(end);
          cancelAnimationFrame(frame);
          resolve();
        };
        window.addEventListener(stop, done, { once: true });
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        later();
      }),
    { quiet: quietMs, longest: longestMs, stop: enough },
  );

/** Ends that, whatever the page does. */
export const stopScrolling = (tab: Page): Promise<void> =>
  tab.evaluate((stop) => {
    window.dispatchEvent(new Event(stop));
  }, enough);
