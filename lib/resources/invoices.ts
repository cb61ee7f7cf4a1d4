import { t } from '../words/t';
import { column, parent } from './described';
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
    column('invoicenumber', 'number', 'text', 'in list'),
    column('client_name', 'client', 'text', 'in list'),
    column('invoice_date', 'date', 'date', 'in list'),
    column('total', 'total', 'money', 'in list'),
    column('amountdue', 'due', 'money'),
    column('amountpaid', 'paid', 'money'),
    column('tax_total', 'tax', 'money'),
    column('currency', 'currency', 'text'),
    column('posted', 'posted', 'boolean'),
    column('paymentstatus', 'payment_status', 'number'),
    column('duedate', 'due_date', 'date'),
    column('dateposted', 'posted_on', 'date'),
    column('datesent', 'sent_on', 'date'),
    column('datepaid', 'paid_on', 'date'),
    column('site_name', 'site', 'text'),
    column('thirdpartyinvoicenumber', 'third_party_number', 'text'),
    column('accountsid', 'accounts_id', 'text'),
    column('date_created', 'created', 'date'),
    column('last_modified', 'changed', 'date'),
  ],
  parents: [
    parent('clients', 'client_id', 'client'),
    parent('sites', 'sitenumber', 'site'),
    parent('contracts', 'contract_id', 'contract'),
  ],
  haloAddress: null,
  source:
    'Halo OpenAPI description (2025-04) GET /Invoice, InvoiceHeader; rows of a production tenant (v2.236)',
};
