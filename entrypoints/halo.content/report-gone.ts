import type { Result } from '../../lib/core/result';
import { send } from '../../lib/messages/send';
import { saysAbsent } from '../../lib/page/read-absence';
import { readWholeList } from '../../lib/page/read-list';
import { type Place, recogniseList } from '../../lib/page/recognise';
import { isWithdrawn } from './extension';

/** Tells the background, once each, which record Halo says is not there, and what a list shown in full holds. Calls `stop` where the host was withdrawn. */
export function createGoneReporter(stop: () => void): {
  absent(place: Place): void;
  listed(): void;
  /** A record has been seen meanwhile: the same list may now say more. */
  forget(): void;
} {
  let told = '';
  const once = (what: unknown, tell: () => Promise<Result<null>>) => {
    const text = JSON.stringify(what);
    if (text === told) return;
    told = text;
    void tell().then((answer) => {
      if (isWithdrawn(answer)) return stop();
      // Told again at the next look.
      if (!answer.ok && told === text) told = '';
    });
  };
  return {
    absent({ instance, page, recordId }) {
      if (recordId === 'new' || recordId === 'page' || !saysAbsent(document.body)) return;
      const gone = { instance, page, recordId };
      once(gone, () => send('page.absent', gone));
    },
    listed() {
      const list = recogniseList(location);
      if (!list) {
        told = '';
        return;
      }
      const rows = readWholeList(document.body);
      if (rows) once([list, rows], () => send('page.listed', { ...list, rows }));
    },
    forget() {
      told = '';
    },
  };
}
