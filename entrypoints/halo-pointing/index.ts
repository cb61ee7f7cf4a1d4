import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aliasAt } from '../../lib/page/alias-at';
import { type PointingWorld, pointingKey } from '../../lib/page/pointing';
import { pageStructure } from './page-structure';
import { pointAt } from './point-at';

/** Put there when an admin asks to point at a field or to copy the page's structure, and not before. */
export default defineUnlistedScript(() => {
  (globalThis as unknown as PointingWorld)[pointingKey] = { pointAt, aliasAt, pageStructure };
});
