import { afterPaint } from '../lib/core/after-paint';

const stops = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex="0"]']
  .map((each) => `${each}:not([tabindex="-1"], [disabled])`)
  .join();

/**
 * What has the focus may be taken away: a chip, a button that has done its work, a list in whose place another comes. The focus
 * then goes to what came in its place, else to what stands beside it, so that the keyboard does not begin at the top again.
 */
export function keepFocus(screen: HTMLElement): void {
  let last = screen.contains(document.activeElement) ? document.activeElement : null;
  screen.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  // Left by choice, it is still there a moment later.
  screen.addEventListener('focusout', ({ target }) =>
    queueMicrotask(() => {
      if (last === target && last?.isConnected) last = null;
    }),
  );
  new MutationObserver((changes) => {
    if (!last || last.isConnected) return;
    const removal = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last)));
    last = null;
    if (!removal) return;
    const came = changes.flatMap(({ target, addedNodes }) =>
      target === removal.target ? [...addedNodes].filter((node) => node instanceof Element) : [],
    );
    // Something is on its way there: what comes after it takes the focus.
    last = came.find((each) => each.matches('[role=status]')) ?? null;
    if (last) return;
    const next = came.flatMap(stopsIn)[0] ?? beside(removal, screen);
    // Until then it may be taken away as well.
    last = next;
    // Whoever has a better place for it comes first.
    afterPaint(() => {
      if (last === next && document.activeElement === document.body) next?.focus();
    });
  }).observe(screen, { childList: true, subtree: true });
}

const stopsIn = (place: Element): HTMLElement[] =>
  [place, ...place.querySelectorAll('*')].filter(
    (each): each is HTMLElement =>
      each instanceof HTMLElement && each.matches(stops) && each.checkVisibility(),
  );

/** The next one within what it stood in, else the one before it there; else the same further out. */
function beside({ target, nextSibling }: MutationRecord, screen: HTMLElement): HTMLElement | null {
  let after: Node | null = nextSibling;
  for (
    let within = target as Element | null;
    within && screen.contains(within);
    within = within.parentElement
  ) {
    const near = stopsIn(within).filter((each) => each !== within);
    const found = near.find((each) => after && isAtOrAfter(each, after)) ?? near.at(-1);
    if (found) return found;
    after = within.nextSibling;
  }
  return null;
}

const isAtOrAfter = (each: Element, place: Node): boolean =>
  place.contains(each) || Boolean(place.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
