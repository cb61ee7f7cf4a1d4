import { rowsOf } from './rows-of';

const section = 'Tickets Permissions';

/** The first thirteen are recorded word for word; the rest of the section is filled in the same manner. */
export const ticketSettings = [
  ...rowsOf(section, 'yesNo', [
    'Can add new Tickets',
    'Can edit closed Tickets',
    'Can view Unassigned Tickets',
    'Can view Tickets that are assigned to other Agents',
    "Can change a Ticket's Ticket Type",
    'Can Re-assign Tickets',
    'Can Edit Advanced Ticket Details',
  ]),
  ...rowsOf(section, 'actions', ['Editing of Actions']),
  ...rowsOf(section, 'yesNo', [
    'Can manually adjust billing time allocation per action',
    'Can recalculate billing against Tickets',
    'Can Delete Tickets',
    'Can assign to Agents in Teams the Agent is not a member of',
    'Can Edit Tickets Which Are Not Assigned To Them',
    'Can add Actions to Tickets Which Are Not Assigned To Them',
    'Can Delete Actions',
    'Can Delete Attachments',
    'Can merge Tickets',
    'Can split Tickets',
    'Can clone Tickets',
    'Can create Child Tickets',
    'Can link Tickets',
    'Can close Tickets',
    'Can re-open Tickets',
    'Can change the Priority of a Ticket',
    'Can change the Client of a Ticket',
    'Can change the SLA of a Ticket',
    'Can place a Ticket on hold',
    'Can override the Target Date',
    'Can bulk update Tickets',
    'Can export Tickets',
    'Can view hidden Actions',
    'Can edit the Date Occurred',
    'Can view Ticket History',
    'Can send Email Updates',
    'Can use Canned Text',
    'Can Edit Ticket To-Do Lists',
  ]),
];
