import { rowsOf } from './rows-of';

/** Calendar rows, then the four restriction sections and the approval process. */
export const calendarAndRestrictionSettings = [
  ...rowsOf('Calendars and Appointments Permissions', 'managed', [
    'Can view the Calendars of other Agents',
    'Can edit the Appointments of other Agents',
  ]),
  ...rowsOf('Calendars and Appointments Permissions', 'yesNo', [
    'Can add Appointments',
    'Can delete Appointments',
    'Can view Private Appointments',
    'Can approve Holiday Requests',
    'Can edit own Holiday Allowance',
  ]),
  ...rowsOf('Ticket Type Restrictions', 'yesNo', ['Allow use of all Ticket Types']),
  ...rowsOf('Client Restrictions', 'yesNo', ['Allow use of all Clients']),
  ...rowsOf('Asset Type Restrictions', 'yesNo', ['Allow use of all Asset Types']),
  ...rowsOf('Asset Field Restrictions', 'yesNo', ['Allow use of all Asset Fields']),
  ...rowsOf('Approval Process', 'yesNo', [
    'Can override the Approval Process',
    'Can re-submit Approvals',
    'Can view the Approvals of other Agents',
  ]),
];
