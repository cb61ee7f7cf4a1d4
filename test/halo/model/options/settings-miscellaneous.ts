import { rowsOf } from './rows-of';

/** Billing, Chat, Configuration and Miscellaneous Permissions. */
export const miscellaneousSettings = [
  ...rowsOf('Billing', 'yesNo', [
    'Can View Item Costs',
    'Can View Item Prices',
    'Can View Item SKU',
    'Can View Agent Costs',
    'Can edit Charge Rates',
    'Can post Invoices',
    'Can void Invoices',
    'Can approve Expenses',
    'Can process the Billing Run',
    'Can edit Pre-Pay Balances',
  ]),
  ...rowsOf('Chat', 'yesNo', [
    'Can use Live Chat',
    'Can view the Chats of other Agents',
    'Can edit Chat Profiles',
  ]),
  ...rowsOf('Configuration', 'yesNo', [
    'Can edit Agents',
    'Can edit Roles',
    'Can edit Teams',
    'Can edit Ticket Types',
    'Can edit Workflows',
    'Can edit Email Templates',
    'Can edit Custom Fields',
    'Can edit Integrations',
    'Can edit Webhooks',
    'Can view the Audit Log',
  ]),
  ...rowsOf('Miscellaneous Permissions', 'yesNo', [
    'Can Impersonate Users',
    'Can export Lists',
    'Can import Data',
    'Can edit Views',
    'Can send Broadcast Messages',
    'Can delete Clients',
    'Can merge Users',
    'Can view User Passwords',
    'Can manage Distribution List Members',
    'Can use the Mobile App',
    'Can use Remote Sessions',
  ]),
];
