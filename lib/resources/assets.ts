import { t } from '../words/t';
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
    { field: 'inventory_number', label: 'Asset tag', kind: 'text', inList: true },
    { field: 'assettype_name', label: 'Type', kind: 'text', inList: true },
    { field: 'client_name', label: 'Client', kind: 'text', inList: true },
    { field: 'site_name', label: 'Site', kind: 'text' },
    { field: 'inactive', label: 'Inactive', kind: 'boolean' },
    { field: 'key_field', label: 'Key field', kind: 'text' },
    { field: 'status_name', label: 'Status', kind: 'text' },
    { field: 'key_field2', label: 'Key field 2', kind: 'text' },
    { field: 'key_field3', label: 'Key field 3', kind: 'text' },
    { field: 'username', label: 'User', kind: 'text' },
    { field: 'item_name', label: 'Product', kind: 'text' },
    { field: 'supplier_name', label: 'Supplier', kind: 'text' },
    { field: 'contract_ref', label: 'Contract', kind: 'text' },
    { field: 'warranty_end', label: 'Warranty ends', kind: 'date' },
    { field: 'criticality', label: 'Criticality', kind: 'number' },
    { field: 'device_number', label: 'Device number', kind: 'number' },
    { field: 'business_owner_name', label: 'Business owner', kind: 'text' },
    { field: 'technical_owner_name', label: 'Technical owner', kind: 'text' },
  ],
  parents: [
    { type: 'clients', field: 'client_id', label: 'Client' },
    { type: 'sites', field: 'site_id', label: 'Site' },
    { type: 'products', field: 'item_id', label: 'Product' },
    { type: 'contracts', field: 'contract_id', label: 'Contract' },
  ],
  haloAddress: { path: '/assets', id: 'id' },
  source:
    'Halo OpenAPI description (2025-04) GET /Asset, Device_List; rows of a production tenant (v2.236); record path as HaloPlus opens it',
};
