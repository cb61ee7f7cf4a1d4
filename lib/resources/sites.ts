import { t } from '../words/t';
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
    { field: 'name', label: 'Name', kind: 'text', inList: true },
    { field: 'client_name', label: 'Client', kind: 'text', inList: true },
    { field: 'inactive', label: 'Inactive', kind: 'boolean' },
    { field: 'clientsite_name', label: 'Client and site', kind: 'text' },
    { field: 'ref', label: 'Reference', kind: 'text' },
    { field: 'phonenumber', label: 'Phone', kind: 'text', inList: true },
    { field: 'delivery_address_line1', label: 'Address line 1', kind: 'text' },
    { field: 'delivery_address_line2', label: 'Address line 2', kind: 'text' },
    { field: 'delivery_address_line3', label: 'Address line 3', kind: 'text' },
    { field: 'delivery_address_line4', label: 'Address line 4', kind: 'text' },
    { field: 'delivery_address_line5', label: 'Address line 5', kind: 'text' },
    { field: 'timezone', label: 'Time zone', kind: 'text' },
    { field: 'sla_id', label: 'SLA (id)', kind: 'id' },
    { field: 'isstocklocation', label: 'Stock location', kind: 'boolean' },
    { field: 'maincontact_id', label: 'Main contact (id)', kind: 'id' },
    { field: 'notes', label: 'Notes', kind: 'text' },
  ],
  parents: [
    { type: 'clients', field: 'client_id', label: 'Client' },
    { type: 'contacts', field: 'maincontact_id', label: 'Main contact' },
  ],
  haloAddress: { path: '/customers', id: 'siteid', query: { mainview: 'site' } },
  source:
    'Halo OpenAPI description (2025-04) GET /Site, Site_List; rows of a production tenant (v2.236); record path as HaloPlus opens it',
};
