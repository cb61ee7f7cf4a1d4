import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEarly } from '../lib/store/early-opening';
import { likelyScreen } from '../lib/view/likely-screen';

/**
 * Runs while the popup's own code is still on its way: asks for the database, and for the code of the screen that is most likely
 * shown, whose files the build names on this script's element.
 */
export default defineUnlistedScript(() => {
  openEarly('halo-companion');
  const files = document.currentScript?.dataset[likelyScreen()] ?? '';
  for (const file of files.split(' ').filter((each) => each !== '')) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
});
