import { t } from '../words/t';
import { column } from './described';
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
    column('name', 'name', 'text', 'in list'),
    column('assetgroup_name', 'group', 'text', 'in list'),
    column('baseprice', 'price', 'money', 'in list'),
    column('description', 'description', 'text'),
    column('costprice', 'cost', 'money'),
    column('isrecurringitem', 'recurring', 'boolean'),
    column('recurringprice', 'recurring_price', 'money'),
    column('recurringcost', 'recurring_cost', 'money'),
    column('quantity_in_stock', 'in_stock', 'number'),
    column('supplier_name', 'supplier', 'text'),
    column('internalreference', 'internal_reference', 'text'),
    column('externalreference', 'external_reference', 'text'),
    column('accountsid', 'accounts_id', 'text'),
    column('nominalcode', 'nominal_code', 'text'),
    column('taxcode_name', 'tax_code', 'text'),
    column('status', 'status', 'number'),
    column('type', 'type', 'number'),
    column('datecreated', 'created', 'date'),
    column('lastmodified', 'changed', 'date'),
  ],
  parents: [],
  haloAddress: null,
  source: 'Halo OpenAPI description (2025-04) GET /Item, Item; rows of a production tenant (v2.236)',
};
