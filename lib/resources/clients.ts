import { t } from '../words/t';
import { column } from './described';
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
    column('name', 'name', 'text', 'in list'),
    column('inactive', 'inactive', 'boolean'),
    column('toplevel_name', 'top_level', 'text', 'in list'),
    column('ref', 'reference', 'text', 'in list'),
    column('accountsid', 'accounts_id', 'text'),
    column('main_phonenumber', 'phone', 'text'),
    column('accountsemailaddress', 'accounts_e_mail', 'text'),
    column('website', 'website', 'text'),
    column('main_address', 'address', 'text'),
    column('customertype', 'client_type', 'number'),
    column('is_vip', 'vip', 'boolean'),
    column('is_account', 'account', 'boolean'),
    column('accountmanagertech', 'account_manager_agent_id', 'id'),
    column('clientcurrency', 'currency', 'text'),
    column('colour', 'colour', 'text'),
    column('notes', 'notes', 'text'),
  ],
  parents: [],
  haloAddress: { path: '/customers', id: 'clientid' },
  source:
    'Halo OpenAPI description (2025-04) GET /Client, Area_List; rows of a production tenant (v2.236); record path as HaloPlus opens it',
};
