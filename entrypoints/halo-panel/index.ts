import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPanel } from './create-panel';
import { type PanelWorld, panelKey } from './panel';

/** Comes with the page reader, so that every page without settings carries neither. */
export default defineUnlistedScript(() => {
  (globalThis as unknown as PanelWorld)[panelKey] = createPanel;
});
