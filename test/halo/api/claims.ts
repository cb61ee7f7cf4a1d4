import { accessOf } from '../model/level';
import type { Rights } from '../model/rights';

/** Claim names of the areas whose long name is known (haloplus, a public SQL report); the others are opaque codes. */
const claimNames: Record<string, string> = {
  Tickets: 'Ticket_Level',
  Clients: 'Customers_Level',
  Users: 'Fx',
  Items: 'Ix',
  Assets: 'Assets_Level',
  Invoices: 'Xx',
  'Client Contracts': 'Contract_Level',
  Sales: 'Sales_Level',
  'Knowledge Base': 'KB_Level',
  Reporting: 'Reporting_Level',
  Timesheets: 'Timesheets_Level',
};

/** Areas with a names-only level count it as 1, so that reading is 2. */
const withNames = ['Clients', 'Users', 'Items'];

const rank = { none: 0, names: 1, read: 1, create: 2, modify: 2, remove: 3 } as const;

/** Rights as the claims of Agent/me and Roles/{id}: type and value, both strings. */
export function claimsOf(rights: Rights): { type: string; value: string }[] {
  const levels = Object.entries(claimNames).map(([area, type]) => {
    const access = rights.administrator ? 'remove' : accessOf(rights.settings[`${area} Access Level`]);
    const value = rank[access] + (withNames.includes(area) && rank[access] > 0 && access !== 'names' ? 1 : 0);
    return { type, value: String(Math.min(value, 3)) };
  });
  return [
    { type: 'Administration', value: String(rights.administrator) },
    ...levels,
    { type: 'Fc', value: String(rights.yes('Allow use of all Clients')) },
    { type: 'Ft', value: String(rights.yes('Allow use of all Ticket Types')) },
    { type: 'Can_Impersonate_Users', value: String(rights.yes('Can Impersonate Users')) },
  ];
}
