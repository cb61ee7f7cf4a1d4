import type { RecordType } from '../record-type';
import type { MakeRow } from '../row-source';
import { assetRow } from './asset';
import { clientRow } from './client';
import { contactRow } from './contact';
import { contractRow } from './contract';
import { invoiceRow } from './invoice';
import { opportunityRow } from './opportunity';
import { productRow } from './product';
import { siteRow } from './site';

export const makeRow: Readonly<Record<RecordType, MakeRow>> = {
  clients: clientRow,
  sites: siteRow,
  contacts: contactRow,
  products: productRow,
  assets: assetRow,
  opportunities: opportunityRow,
  contracts: contractRow,
  invoices: invoiceRow,
};
