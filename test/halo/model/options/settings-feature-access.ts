import type { LevelSet } from './levels';
import { rowsOf } from './rows-of';

/** Area → its set of levels, in the order of the Feature Access section; each label ends in "Access Level". */
const areas: readonly (readonly [string, LevelSet])[] = [
  ['Tickets', 'readWrite'],
  ['Clients', 'named'],
  ['Users', 'named'],
  ['CRM', 'readWrite'],
  ['Assets', 'removable'],
  ['Calendars and Appointments', 'readWrite'],
  ['Knowledge Base', 'readWrite'],
  ['Suppliers', 'readWrite'],
  ['Items', 'named'],
  ['Sales', 'readWrite'],
  ['Quotations', 'readWrite'],
  ['Sales Orders', 'readWrite'],
  ['Purchase Orders', 'readWrite'],
  ['Billing Details', 'readWrite'],
  ['Invoices', 'invoices'],
  ['Reporting', 'readWrite'],
  ['Client Contracts', 'readWrite'],
  ['Supplier Contracts', 'readWrite'],
  ['Services', 'readWrite'],
  ['Software Releases', 'readWrite'],
  ['Timesheets', 'timesheets'],
  ['Software Licencing', 'readWrite'],
  ['Distribution Lists', 'removable'],
  ['Document Management', 'readWrite'],
  ['Mail Campaign', 'readWrite'],
  ['Event Management', 'readWrite'],
];

/** Seen as plain text even while the role was being edited. */
const fixed = ['Suppliers', 'Supplier Contracts'];

export const featureAccessSettings = areas.flatMap(([area, set]) =>
  rowsOf('Feature Access', set, [`${area} Access Level`]).map((row) =>
    fixed.includes(area) ? { ...row, editable: false as const } : row,
  ),
);
