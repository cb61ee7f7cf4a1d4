import { day, emptyDate, naiveUtc } from '../dates';
import type { MakeRow } from '../row-source';

/** `InvoiceHeader`: no inactive flag; about one in thirty is a credit with a negative total. */
export const invoiceRow: MakeRow = ({ id, draw, client, site, changedAt, position }) => {
  const net = draw.money(20, 9000) * (position % 30 === 17 ? -1 : 1);
  const tax = Math.round(net * 20) / 100;
  const total = Math.round((net + tax) * 100) / 100;
  const paid = draw.chance(0.7);
  const posted = paid || draw.chance(0.6);
  const dated = changedAt - draw.below(40) * day;
  return {
    id,
    use: 'invoice',
    client_id: client.id,
    client_name: client.name,
    sitenumber: site?.id,
    site_name: site?.name,
    accountsid: '',
    uid: 0,
    invoicenumber: `INV-${String(id).padStart(6, '0')}`,
    thirdpartyinvoicenumber: posted ? `X${id}` : '',
    posted,
    name: client.name,
    invoice_date: naiveUtc(dated),
    dateposted: posted ? naiveUtc(dated + day) : emptyDate,
    last_modified: naiveUtc(changedAt),
    contract_id: 0,
    contract_ref: '',
    datesent: posted ? naiveUtc(dated + day) : emptyDate,
    currency: draw.one(['', 'GBP']),
    currency_code: 0,
    paymentterms: 30,
    datepaid: paid ? naiveUtc(dated + 20 * day) : emptyDate,
    paymentstatus: paid ? 2 : 0,
    amountpaid: paid ? total : 0,
    amountdue: paid ? 0 : total,
    total,
    tax_total: tax,
    duedate: naiveUtc(dated + 30 * day),
    date_created: naiveUtc(dated),
    voided: false,
  };
};
