import { t } from '../words/t';
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
    { field: 'ref', label: 'Reference', kind: 'text', inList: true },
    { field: 'client_name', label: 'Client', kind: 'text', inList: true },
    { field: 'contract_status', label: 'Status', kind: 'text', inList: true },
    { field: 'end_date', label: 'Ends', kind: 'date', inList: true },
    { field: 'site_name', label: 'Site', kind: 'text' },
    { field: 'refextra', label: 'Reference 2', kind: 'text' },
    { field: 'contracttype_name', label: 'Type', kind: 'text' },
    { field: 'start_date', label: 'Starts', kind: 'date' },
    { field: 'started', label: 'Started', kind: 'boolean' },
    { field: 'expired', label: 'Expired', kind: 'boolean' },
    { field: 'active', label: 'Active', kind: 'boolean' },
    { field: 'status', label: 'Status number', kind: 'number' },
    { field: 'billingperiod', label: 'Billing period', kind: 'number' },
    { field: 'next_invoice_date', label: 'Next invoice', kind: 'date' },
    { field: 'periodchargeamount', label: 'Charge per period', kind: 'money' },
    { field: 'sla_id', label: 'SLA (id)', kind: 'id' },
    { field: 'last_modified', label: 'Changed', kind: 'date' },
  ],
  parents: [
    { type: 'clients', field: 'client_id', label: 'Client' },
    { type: 'sites', field: 'site_id', label: 'Site' },
  ],
  haloAddress: null,
  source:
    'Halo OpenAPI description (2025-04) GET /ClientContract, ContractHeader_List; rows of a production tenant (v2.236)',
};
