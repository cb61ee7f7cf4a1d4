import { t } from '../words/t';
import { column, parent } from './described';
import { resourceLabels } from './labels';
import type { Resource } from './resource';

// `client_id` is a decimal here (12.0), unlike in every other list; the delivery address comes only with `includeaddress`.
export const sites: Resource = {
  type: 'sites',
  get label() {
    return resourceLabels.sites;
  },
  get singular() {
    return t('types.sites.one');
  },
  path: 'Site',
  listKey: 'sites',
  primaryKey: 'id',
  query: { includeinactive: 'true', includeaddress: 'true' },
  activeQuery: {},
  changedSince: 'lastupdatefromdate',
  changeStamp: null,
  scope: 'read:customers',
  area: 'clients',
  titleField: 'name',
  columns: [
    column('name', 'name', 'text', 'in list'),
    column('client_name', 'client', 'text', 'in list'),
    column('inactive', 'inactive', 'boolean'),
    column('clientsite_name', 'client_and_site', 'text'),
    column('ref', 'reference', 'text'),
    column('phonenumber', 'phone', 'text', 'in list'),
    column('delivery_address_line1', 'address_line_1', 'text'),
    column('delivery_address_line2', 'address_line_2', 'text'),
    column('delivery_address_line3', 'address_line_3', 'text'),
    column('delivery_address_line4', 'address_line_4', 'text'),
    column('delivery_address_line5', 'address_line_5', 'text'),
    column('timezone', 'time_zone', 'text'),
    column('sla_id', 'sla_id', 'id'),
    column('isstocklocation', 'stock_location', 'boolean'),
    column('maincontact_id', 'main_contact_id', 'id'),
    column('notes', 'notes', 'text'),
  ],
  parents: [parent('clients', 'client_id', 'client'), parent('contacts', 'maincontact_id', 'main_contact')],
  haloAddress: { path: '/customers', id: 'siteid', query: { mainview: 'site' } },
  source:
    'Halo OpenAPI description (2025-04) GET /Site, Site_List; rows of a production tenant (v2.236); record path as HaloPlus opens it',
};
