import { type FormMemory, keyOf, touch } from '../../lib/page/form-memory';
import { recognise, recogniseList } from '../../lib/page/recognise';
import { tabHeaders } from '../../lib/page/tab-headers';

const settleMs = 250;
const longestWaitMs = 1_000;
/** After this a form has shown what it shows. */
export const secondLookMs = 1_000;

/** What Halo changes when a form shows something else. */
const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [
    'class',
    'style',
    'title',
    'hidden',
    'value',
    'aria-checked',
    'aria-pressed',
    'aria-selected',
  ],
};

/** Did this happen in our own panel? */
export type IsOurs = (target: EventTarget | null) => boolean;

/**
 * Calls `look` a moment after the page has changed, and once more a second later, because a saved record can show stale values first.
 * Halo navigates without loading. Between configuration pages only the navigation itself is awaited; a browser that does not tell of
 * it is watched for every change, since every navigation makes one.
 */
export function watchPage(look: () => void, isOurs: IsOurs, memory: FormMemory): () => void {
  let timer = 0;
  let since = 0;
  let again = 0;
  const run = () => {
    timer = 0;
    look();
    clearTimeout(again);
    again = window.setTimeout(look, secondLookMs);
  };
  const later = () => {
    const now = performance.now();
    if (!timer) since = now;
    else clearTimeout(timer);
    timer = window.setTimeout(run, Math.max(0, Math.min(settleMs, since + longestWaitMs - now)));
  };
  const touchHere = () => {
    const place = recognise(location);
    touch(memory, place && keyOf(place));
  };
  /** Opening another tab of the record changes no value. */
  const touched = ({ isTrusted, target }: Event) => {
    if (!isTrusted || isOurs(target)) return;
    if (!(target instanceof Element && target.closest(tabHeaders))) touchHere();
  };
  // Put into a page the admin has worked in already, nobody can tell what the form on it was loaded with.
  if (navigator.userActivation?.hasBeenActive !== false) touchHere();
  const observer = new MutationObserver(later);
  const { navigation } = window as { readonly navigation?: EventTarget };
  const watch = () => {
    if (navigation && !recognise(location) && !recogniseList(location)) observer.disconnect();
    else observer.observe(document.documentElement, changes);
  };
  const navigated = () => {
    watch();
    later();
  };
  watch();
  const abort = new AbortController();
  const options = { capture: true, passive: true, signal: abort.signal };
  for (const name of ['input', 'change'] as const) document.addEventListener(name, later, options);
  for (const name of ['pointerdown', 'click', 'keydown', 'input', 'change', 'drop'] as const)
    document.addEventListener(name, touched, options);
  window.addEventListener('popstate', navigated, options);
  navigation?.addEventListener('currententrychange', navigated, options);
  return () => {
    observer.disconnect();
    abort.abort();
    clearTimeout(timer);
    clearTimeout(again);
  };
}
