import { send } from '../../lib/messages/send';
import { saysAbsent } from '../../lib/page/read-absence';
import { readWholeList } from '../../lib/page/read-list';
import { type Place, recogniseList } from '../../lib/page/recognise';

/** Tells the background, once each, which record Halo says is not there, and what a list shown in full holds. */
export function createGoneReporter(): {
  absent(place: Place): void;
  listed(): void;
  /** A record has been seen meanwhile: the same list may now say more. */
  forget(): void;
} {
  let told = '';
  const once = (what: unknown, tell: () => Promise<{ readonly ok: boolean }>) => {
    const text = JSON.stringify(what);
    if (text === told) return;
    told = text;
    void tell().then(({ ok }) => {
      // Told again at the next look.
      if (!ok && told === text) told = '';
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
