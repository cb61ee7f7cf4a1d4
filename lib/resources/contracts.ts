import { t } from '../words/t';
import { column, parent } from './described';
import { resourceLabels } from './labels';
import type { Resource } from './resource';

// No `lastupdatefromdate` here: contracts are read in full.
export const contracts: Resource = {
  type: 'contracts',
  get label() {
    return resourceLabels.contracts;
  },
  get singular() {
    return t('types.contracts.one');
  },
  path: 'ClientContract',
  listKey: 'contracts',
  primaryKey: 'id',
  query: { includeinactive: 'true' },
  activeQuery: {},
  changedSince: null,
  changeStamp: 'last_modified',
  scope: 'read:contracts',
  area: 'client-contracts',
  titleField: 'ref',
  columns: [
    column('ref', 'reference', 'text', 'in list'),
    column('client_name', 'client', 'text', 'in list'),
    column('contract_status', 'status', 'text', 'in list'),
    column('end_date', 'ends', 'date', 'in list'),
    column('site_name', 'site', 'text'),
    column('refextra', 'reference_2', 'text'),
    column('contracttype_name', 'type', 'text'),
    column('start_date', 'starts', 'date'),
    column('started', 'started', 'boolean'),
    column('expired', 'expired', 'boolean'),
    column('active', 'active', 'boolean'),
    column('status', 'status_number', 'number'),
    column('billingperiod', 'billing_period', 'number'),
    column('next_invoice_date', 'next_invoice', 'date'),
    column('periodchargeamount', 'charge_per_period', 'money'),
    column('sla_id', 'sla_id', 'id'),
    column('last_modified', 'changed', 'date'),
  ],
  parents: [parent('clients', 'client_id', 'client'), parent('sites', 'site_id', 'site')],
  haloAddress: null,
  source:
    'Halo OpenAPI description (2025-04) GET /ClientContract, ContractHeader_List; rows of a production tenant (v2.236)',
};
