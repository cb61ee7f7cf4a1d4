import { t } from '../words/t';
import { resourceLabels } from './labels';
import type { Resource } from './resource';

export const clients: Resource = {
  type: 'clients',
  get label() {
    return resourceLabels.clients;
  },
  get singular() {
    return t('types.clients.one');
  },
  path: 'Client',
  listKey: 'clients',
  primaryKey: 'id',
  query: { includeinactive: 'true' },
  activeQuery: { includeinactive: 'false' },
  changedSince: 'lastupdatefromdate',
  changeStamp: null,
  scope: 'read:customers',
  area: 'clients',
  titleField: 'name',
  columns: [
    { field: 'name', label: 'Name', kind: 'text', inList: true },
    { field: 'inactive', label: 'Inactive', kind: 'boolean' },
    { field: 'toplevel_name', label: 'Top level', kind: 'text', inList: true },
    { field: 'ref', label: 'Reference', kind: 'text', inList: true },
    { field: 'accountsid', label: 'Accounts ID', kind: 'text' },
    { field: 'main_phonenumber', label: 'Phone', kind: 'text' },
    { field: 'accountsemailaddress', label: 'Accounts e-mail', kind: 'text' },
    { field: 'website', label: 'Website', kind: 'text' },
    { field: 'main_address', label: 'Address', kind: 'text' },
    { field: 'customertype', label: 'Client type', kind: 'number' },
    { field: 'is_vip', label: 'VIP', kind: 'boolean' },
    { field: 'is_account', label: 'Account', kind: 'boolean' },
    { field: 'accountmanagertech', label: 'Account manager (agent id)', kind: 'id' },
    { field: 'clientcurrency', label: 'Currency', kind: 'text' },
    { field: 'colour', label: 'Colour', kind: 'text' },
    { field: 'notes', label: 'Notes', kind: 'text' },
  ],
  parents: [],
  haloAddress: { path: '/customers', id: 'clientid' },
  source:
    'Halo OpenAPI description (2025-04) GET /Client, Area_List; rows of a production tenant (v2.236); record path as HaloPlus opens it',
};
