import { t } from '../words/t';
import { column, parent } from './described';
import { resourceLabels } from './labels';
import type { Resource } from './resource';

export const assets: Resource = {
  type: 'assets',
  get label() {
    return resourceLabels.assets;
  },
  get singular() {
    return t('types.assets.one');
  },
  path: 'Asset',
  listKey: 'assets',
  primaryKey: 'id',
  query: { includeinactive: 'true' },
  activeQuery: {},
  changedSince: 'lastupdatefromdate',
  changeStamp: null,
  scope: 'read:assets',
  area: 'assets',
  titleField: 'inventory_number',
  columns: [
    column('inventory_number', 'asset_tag', 'text', 'in list'),
    column('assettype_name', 'type', 'text', 'in list'),
    column('client_name', 'client', 'text', 'in list'),
    column('site_name', 'site', 'text'),
    column('inactive', 'inactive', 'boolean'),
    column('key_field', 'key_field', 'text'),
    column('status_name', 'status', 'text'),
    column('key_field2', 'key_field_2', 'text'),
    column('key_field3', 'key_field_3', 'text'),
    column('username', 'user', 'text'),
    column('item_name', 'product', 'text'),
    column('supplier_name', 'supplier', 'text'),
    column('contract_ref', 'contract', 'text'),
    column('warranty_end', 'warranty_ends', 'date'),
    column('criticality', 'criticality', 'number'),
    column('device_number', 'device_number', 'number'),
    column('business_owner_name', 'business_owner', 'text'),
    column('technical_owner_name', 'technical_owner', 'text'),
  ],
  parents: [
    parent('clients', 'client_id', 'client'),
    parent('sites', 'site_id', 'site'),
    parent('products', 'item_id', 'product'),
    parent('contracts', 'contract_id', 'contract'),
  ],
  haloAddress: { path: '/assets', id: 'id' },
  source:
    'Halo OpenAPI description (2025-04) GET /Asset, Device_List; rows of a production tenant (v2.236); record path as HaloPlus opens it',
};
