import type { ResourceType } from '../core/resource-type';
import { t } from '../words/t';

/** What people call each record type; apart from the rest of a resource, which a first screen has no need of. */
export const resourceLabels: Readonly<Record<ResourceType, string>> = {
  get clients() {
    return t('types.clients.many');
  },
  get sites() {
    return t('types.sites.many');
  },
  get contacts() {
    return t('types.contacts.many');
  },
  get products() {
    return t('types.products.many');
  },
  get assets() {
    return t('types.assets.many');
  },
  get opportunities() {
    return t('types.opportunities.many');
  },
  get contracts() {
    return t('types.contracts.many');
  },
  get invoices() {
    return t('types.invoices.many');
  },
};

/** The same within a sentence: “clients”. */
export const resourceNoun = (type: ResourceType): string => t(`types.${type}.noun`);
