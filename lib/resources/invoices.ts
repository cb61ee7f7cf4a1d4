import { t } from '../words/t';
import { resourceLabels } from './labels';
import type { Resource } from './resource';

// Neither `lastupdatefromdate` nor `includeinactive` here: invoices are read in full. The site's id is called `sitenumber`.
export const invoices: Resource = {
  type: 'invoices',
  get label() {
    return resourceLabels.invoices;
  },
  get singular() {
    return t('types.invoices.one');
  },
  path: 'Invoice',
  listKey: 'invoices',
  primaryKey: 'id',
  query: {},
  activeQuery: {},
  changedSince: null,
  changeStamp: 'last_modified',
  scope: 'read:invoices',
  area: 'invoices',
  titleField: 'invoicenumber',
  columns: [
    { field: 'invoicenumber', label: 'Number', kind: 'text', inList: true },
    { field: 'client_name', label: 'Client', kind: 'text', inList: true },
    { field: 'invoice_date', label: 'Date', kind: 'date', inList: true },
    { field: 'total', label: 'Total', kind: 'money', inList: true },
    { field: 'amountdue', label: 'Due', kind: 'money' },
    { field: 'amountpaid', label: 'Paid', kind: 'money' },
    { field: 'tax_total', label: 'Tax', kind: 'money' },
    { field: 'currency', label: 'Currency', kind: 'text' },
    { field: 'posted', label: 'Posted', kind: 'boolean' },
    { field: 'paymentstatus', label: 'Payment status', kind: 'number' },
    { field: 'duedate', label: 'Due date', kind: 'date' },
    { field: 'dateposted', label: 'Posted on', kind: 'date' },
    { field: 'datesent', label: 'Sent on', kind: 'date' },
    { field: 'datepaid', label: 'Paid on', kind: 'date' },
    { field: 'site_name', label: 'Site', kind: 'text' },
    { field: 'thirdpartyinvoicenumber', label: 'Third-party number', kind: 'text' },
    { field: 'accountsid', label: 'Accounts ID', kind: 'text' },
    { field: 'date_created', label: 'Created', kind: 'date' },
    { field: 'last_modified', label: 'Changed', kind: 'date' },
  ],
  parents: [
    { type: 'clients', field: 'client_id', label: 'Client' },
    { type: 'sites', field: 'sitenumber', label: 'Site' },
    { type: 'contracts', field: 'contract_id', label: 'Contract' },
  ],
  haloAddress: null,
  source:
    'Halo OpenAPI description (2025-04) GET /Invoice, InvoiceHeader; rows of a production tenant (v2.236)',
};
