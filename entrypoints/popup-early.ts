import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEarly } from '../lib/store/early-opening';
import { likelyScreen } from '../lib/view/likely-screen';

/**
 * Runs while the popup's own code is still on its way: asks for the database, and for the code of the screen that is most likely
 * shown, whose files the build names on this script's element; and says which it is.
 */
export default defineUnlistedScript(() => {
  openEarly('halo-companion');
  const likely = likelyScreen();
  // The frame on the screen takes the head of the screen to come.
  document.documentElement.dataset.likely = likely;
  const files = document.currentScript?.dataset[likely] ?? '';
  for (const file of files.split(' ').filter((each) => each !== '')) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
});
