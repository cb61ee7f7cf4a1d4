import type { PermissionSettings } from '../model/instance';

/** Level texts that have been met and are none of the plain ones; for a role or an agent under V14. */
export const oddSettings: PermissionSettings = {
  'Clients Access Level': 'View (Names Only)',
  'Users Access Level': 'No Access',
  'Items Access Level': 'Not set',
  'Invoices Access Level': 'Read, Create and Modify',
  'Timesheets Access Level': 'Read only (All), Modify Own',
  'Billing Details Access Level': 'Read and Modify',
  'Quotations Access Level': '3',
  'Distribution Lists Access Level': 'Read, Modify and Delete',
  'Editing of Actions': 'Can Edit Own Actions Only',
  'Can view the Calendars of other Agents': 'Agents I manage',
};
