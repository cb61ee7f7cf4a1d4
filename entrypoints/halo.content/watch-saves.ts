import {
  type FormMemory,
  saveFailed,
  savePressed,
  saveRefused,
  saveSucceeded,
} from '../../lib/page/form-memory';
import { saveAround } from '../../lib/page/read-mode';
import type { IsOurs } from './watch-page';

/** A request that starts later than this after Save was pressed is not the save. */
const saveStartsWithinMs = 1_500;
const givenUpAfterMs = 15_000;
const refused = /unable to save/i;
const saysRefused = () => refused.test(document.body.textContent ?? '');

/** A page may say late that it has not saved. */
export function withdrawRefused(memory: FormMemory): void {
  if (memory.promised && saysRefused()) saveRefused(memory);
}

/**
 * Halo may show old values after a save. They are doubted when a request begun by pressing Save came back with success and the page
 * shows no refusal. The resource timings tell that much and nothing of what was sent, so no value is ever taken for saved by them.
 */
export function watchSaves(look: () => void, isOurs: IsOurs, memory: FormMemory): () => void {
  let pressedAt = 0;
  let verdict = 0;
  let swallowed = 0;
  const failed = () => {
    saveFailed(memory);
    look();
  };
  const observer = new PerformanceObserver((list) => {
    if (performance.now() - pressedAt > givenUpAfterMs) return observer.disconnect();
    const answers = list.getEntries().filter(isRequestAfter(pressedAt)) as PerformanceResourceTiming[];
    if (answers.length === 0) return;
    observer.disconnect();
    clearTimeout(swallowed);
    if (answers.some(({ responseStatus }) => responseStatus < 200 || responseStatus > 299)) return failed();
    // The page needs a moment to say that it refused after all.
    verdict = window.setTimeout(() => {
      if (saysRefused()) return failed();
      saveSucceeded(memory);
      look();
    }, 100);
  });
  const click = (event: Event) => {
    const { target } = event;
    if (!event.isTrusted || isOurs(target) || !(target instanceof Element) || !saveAround(target)) return;
    look();
    savePressed(memory);
    clearTimeout(verdict);
    clearTimeout(swallowed);
    // Halo is known to swallow the first click after loading; only a finished request shows here, so the wait is long.
    swallowed = window.setTimeout(() => {
      observer.disconnect();
      failed();
    }, givenUpAfterMs);
    pressedAt = performance.now();
    observer.observe({ type: 'resource' });
  };
  document.addEventListener('click', click, { capture: true, passive: true });
  return () => {
    document.removeEventListener('click', click, { capture: true });
    observer.disconnect();
    clearTimeout(verdict);
    clearTimeout(swallowed);
  };
}

const isRequestAfter = (pressedAt: number) => (entry: PerformanceEntry) => {
  const { initiatorType, startTime } = entry as PerformanceResourceTiming;
  const wait = startTime - pressedAt;
  return /^(fetch|xmlhttprequest)$/.test(initiatorType) && wait >= 0 && wait < saveStartsWithinMs;
};
