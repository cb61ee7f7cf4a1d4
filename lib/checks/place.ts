import type { PageKind } from '../page/observation';
import { t } from '../words/t';

const paths: Readonly<Record<PageKind, string>> = {
  role: 'Configuration > Teams & Agents > Roles',
  agent: 'Configuration > Teams & Agents > Agents',
  application: 'Configuration > Integrations > HaloPSA API > View Applications',
  api: 'Configuration > Integrations > HaloPSA API',
  webhook: 'Configuration > Integrations > Webhooks',
};

/** The tab of a record that has the field; null where the page has no tabs. */
export const tabOf = (page: PageKind, field: string | null): string | null => {
  if (page === 'api' || page === 'webhook' || field === null) return null;
  return /^(?:access|setting|scope):/.test(field) ? 'Permissions' : 'Details';
};

/** The menu path of a record's field in Halo: Configuration > Teams & Agents > Roles > Gradient > Permissions. */
export const place = (page: PageKind, name: string | null, field: string | null): string =>
  [paths[page], page === 'api' ? null : name, tabOf(page, field)].filter((part) => part !== null).join(' > ');

/** The same path on one instance: HaloITSM names the menu entry of its API after itself. Seen on hosted HaloITSM. */
export const placeOn = (instance: string | null, path: string): string =>
  instance !== null && /^https?:\/\/[^/]+\.haloitsm\.com(?:[:/]|$)/i.test(instance)
    ? path.replace(
        /^Configuration > Integrations > HaloPSA API\b/,
        'Configuration > Integrations > HaloITSM API',
      )
    : path;

/** What a record of that page is called in a sentence. */
export const noun = (page: PageKind): string => t(`checks.nouns.${page}`);
