/**
 * The first segment of Halo's own pages: where one of these begins, the instance's address has ended. From the menus of
 * the agent app and of the API's areas (openapi of April 2025).
 */
export const appPages: ReadonlySet<string> = new Set(
  (
    'account action actions agent agents apidoc approval approvals appointment appointments article articles asset assets ' +
    'authinfo calendar call calls canned change changes chat chats client clients config contract contracts crm customer ' +
    'customers dashboard dashboards distributionlists document documents expense expenses faq feed forms home inbox ' +
    'instanceinfo invoice invoices item items kb knowledgebase login logout mail mailbox mailboxes mailcampaign ' +
    'mailcampaigns map myapprovals mytickets news opportunities opportunity order orders portal problem problems product ' +
    'products project projects prospect prospects purchaseorder purchaseorders quotation quotations quote quotes ' +
    'recurringinvoice recurringinvoices release releases report reporting reports runbook runbooks sales salesorder ' +
    'salesorders search self-service selfservice services settings signin site sites sla software stock supplier ' +
    'suppliercontract suppliercontracts suppliers survey surveys swagger task tasks team teams ticket tickets timesheet ' +
    'timesheets todo todos user users workflow workflows'
  ).split(' '),
);
