import { t } from '../words/t';
import { resourceLabels } from './labels';
import type { Resource } from './resource';

// No `lastupdatefromdate` here: items are read in full. Before Halo 2.99 listing them needed `edit:items` (ImmyBot's guide).
export const products: Resource = {
  type: 'products',
  get label() {
    return resourceLabels.products;
  },
  get singular() {
    return t('types.products.one');
  },
  path: 'Item',
  listKey: 'items',
  primaryKey: 'id',
  query: { includeinactive: 'true' },
  activeQuery: {},
  changedSince: null,
  changeStamp: 'lastmodified',
  scope: 'read:items',
  area: 'items',
  titleField: 'name',
  columns: [
    { field: 'name', label: 'Name', kind: 'text', inList: true },
    { field: 'assetgroup_name', label: 'Group', kind: 'text', inList: true },
    { field: 'baseprice', label: 'Price', kind: 'money', inList: true },
    { field: 'description', label: 'Description', kind: 'text' },
    { field: 'costprice', label: 'Cost', kind: 'money' },
    { field: 'isrecurringitem', label: 'Recurring', kind: 'boolean' },
    { field: 'recurringprice', label: 'Recurring price', kind: 'money' },
    { field: 'recurringcost', label: 'Recurring cost', kind: 'money' },
    { field: 'quantity_in_stock', label: 'In stock', kind: 'number' },
    { field: 'supplier_name', label: 'Supplier', kind: 'text' },
    { field: 'internalreference', label: 'Internal reference', kind: 'text' },
    { field: 'externalreference', label: 'External reference', kind: 'text' },
    { field: 'accountsid', label: 'Accounts ID', kind: 'text' },
    { field: 'nominalcode', label: 'Nominal code', kind: 'text' },
    { field: 'taxcode_name', label: 'Tax code', kind: 'text' },
    { field: 'status', label: 'Status', kind: 'number' },
    { field: 'type', label: 'Type', kind: 'number' },
    { field: 'datecreated', label: 'Created', kind: 'date' },
    { field: 'lastmodified', label: 'Changed', kind: 'date' },
  ],
  parents: [],
  haloAddress: null,
  source: 'Halo OpenAPI description (2025-04) GET /Item, Item; rows of a production tenant (v2.236)',
};
