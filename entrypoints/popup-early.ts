import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openEarly } from '../lib/store/early-opening';

/** Runs while the popup's code is still being fetched: opening the database takes about as long. */
export default defineUnlistedScript(() => openEarly('halo-companion'));
