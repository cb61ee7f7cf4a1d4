import type { RecordType } from '../data/record-type';

/** One of the eight lists: where it is, how its envelope calls the rows, and what a login needs to read it. */
export interface Collection {
  type: RecordType;
  /** Path under /api, lower case. */
  path: string;
  key: string;
  scope: string;
  /** Area of the "… Access Level" setting. */
  area: string;
  /** Name of the change stamp in list rows, if the list shows one. */
  stamp: string | null;
  /** Does the list know lastupdatefromdate? (OpenAPI, April 2025) */
  changedSince: boolean;
  /** Does the list hide inactive rows unless told otherwise? */
  hidesInactive: boolean;
  /** Field the `search` parameter looks into, besides the name. */
  searches: readonly string[];
}

const entry = (
  type: RecordType,
  path: string,
  key: string,
  scope: string,
  area: string,
  more: Pick<Collection, 'stamp' | 'changedSince' | 'hidesInactive' | 'searches'>,
): Collection => ({ type, path, key, scope, area, ...more });

/** Paths and keys as a sweep over a production tenant recorded them; opportunities come under `tickets`. */
export const collections: readonly Collection[] = [
  entry('clients', 'client', 'clients', 'read:customers', 'Clients', {
    stamp: null,
    changedSince: true,
    hidesInactive: true,
    searches: ['name', 'ref', 'accountsid'],
  }),
  entry('sites', 'site', 'sites', 'read:customers', 'Clients', {
    stamp: null,
    changedSince: true,
    hidesInactive: true,
    searches: ['name', 'client_name'],
  }),
  entry('contacts', 'users', 'users', 'read:customers', 'Users', {
    stamp: null,
    changedSince: true,
    hidesInactive: true,
    searches: ['name', 'emailaddress', 'client_name'],
  }),
  entry('products', 'item', 'items', 'read:items', 'Items', {
    stamp: 'lastmodified',
    changedSince: false,
    hidesInactive: true,
    searches: ['name', 'description'],
  }),
  entry('assets', 'asset', 'assets', 'read:assets', 'Assets', {
    stamp: null,
    changedSince: true,
    hidesInactive: true,
    searches: ['inventory_number', 'key_field', 'key_field2', 'client_name'],
  }),
  entry('opportunities', 'opportunities', 'tickets', 'read:sales', 'Sales', {
    stamp: 'last_update',
    changedSince: true,
    hidesInactive: false,
    searches: ['summary', 'oppcompanyname'],
  }),
  entry('contracts', 'clientcontract', 'contracts', 'read:contracts', 'Client Contracts', {
    stamp: 'last_modified',
    changedSince: false,
    hidesInactive: true,
    searches: ['ref', 'client_name'],
  }),
  entry('invoices', 'invoice', 'invoices', 'read:invoices', 'Invoices', {
    stamp: 'last_modified',
    changedSince: false,
    hidesInactive: false,
    searches: ['invoicenumber', 'client_name'],
  }),
];
