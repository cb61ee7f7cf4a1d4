import { type FormMemory, keyOf, touch } from '../../lib/page/form-memory';
import { recognise, recogniseList } from '../../lib/page/recognise';
import { tabHeaders } from '../../lib/page/tab-headers';

/** After a change the page is left alone for this long, and then has to be quiet for that long. */
const aloneMs = 150;
const quietMs = 100;
const longestWaitMs = 800;
/** After this a form has shown what it shows. */
export const secondLookMs = 1_000;

/** Any attribute may hide a field or tell its state. */
const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/**
 * Watches each part of the page by itself. One that is added is a single change, whatever is put into it until it is watched too,
 * with the next pause.
 */
function observeParts(observer: MutationObserver): void {
  const { documentElement: root, head, body } = document;
  for (const each of [root, body]) observer.observe(each, { childList: true, attributes: true });
  for (const each of [head, ...body.children]) observer.observe(each, changes);
}

/** Did this happen in our own panel? */
export type IsOurs = (target: EventTarget | null) => boolean;

/**
 * Calls `settled` a moment after the page has changed, and once more a second later, because a saved record can show stale values first.
 * One change is enough to know that a look is due: until then none is recorded, however many there are. Halo navigates without
 * loading. Between configuration pages only the navigation itself is awaited; a browser that does not tell of it is watched for every
 * change, since every navigation makes one. `leaving` is called as soon as the address has changed.
 */
export function watchPage(
  settled: () => void,
  leaving: () => void,
  isOurs: IsOurs,
  memory: FormMemory,
): () => void {
  let timer = 0;
  let again = 0;
  /** When the change came that a look is due for; 0 while none is. */
  let since = 0;
  let alone = false;
  const run = () => {
    since = 0;
    settled();
    clearTimeout(again);
    again = window.setTimeout(settled, secondLookMs);
  };
  const listen = () => {
    alone = false;
    // From here on every change is seen again, so that none falls between this and the look.
    watch();
    if (performance.now() - since >= longestWaitMs) run();
    else timer = window.setTimeout(run, quietMs);
  };
  const later = () => {
    if (alone) return;
    alone = true;
    observer.disconnect();
    since ||= performance.now();
    clearTimeout(timer);
    timer = window.setTimeout(listen, aloneMs);
  };
  const touchHere = () => {
    const place = recognise(location);
    touch(memory, place && keyOf(place));
  };
  /** Opening another tab of the record changes no value. */
  const touched = ({ target, type, isTrusted }: Event) => {
    // A password manager or a script fills a field with an event of its own making; the value is no less unsaved.
    if (!(isTrusted || type === 'input' || type === 'change') || isOurs(target)) return;
    if (!(target instanceof Element && target.closest(tabHeaders))) touchHere();
  };
  // Put into a page the admin has worked in already, nobody can tell what the form on it was loaded with.
  if (navigator.userActivation?.hasBeenActive !== false) touchHere();
  const observer = new MutationObserver(later);
  const { navigation } = window as { readonly navigation?: EventTarget };
  const watch = () => {
    if (navigation && !recognise(location) && !recogniseList(location)) observer.disconnect();
    else observeParts(observer);
  };
  const navigated = () => {
    leaving();
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
