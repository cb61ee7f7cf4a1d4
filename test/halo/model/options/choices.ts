import type { AuthenticationMethod, HaloApplication } from '../instance';

/** The radio buttons of Authentication Method, in Halo's order. */
export const methods: readonly AuthenticationMethod[] = [
  'Username & Password',
  'Implicit Flow (Single Page Application)',
  'Authorisation Code (Native Application)',
  'Client ID and Secret (Services)',
  'API Key',
];

export const loginTypes: readonly NonNullable<HaloApplication['loginType']>[] = ['Agent', 'User', 'Supplier'];

/** Events a webhook can be sent for. Source: Halo guide 838 and an MSP's runbooks. */
export const webhookEvents: readonly string[] = [
  'New Ticket Logged',
  'New PI/OOH Ticket Logged',
  'New Ticket Logged (Qualified)',
  'Ticket Updated by User',
  'Ticket Changed',
  'Ticket Status Changed',
  'Ticket Closed',
  'Client Created',
  'Client Updated',
  'Site Created',
  'Site Updated',
  'User Created',
  'User Updated',
  'Asset Created',
  'Asset Updated',
  'Item Created',
  'Item Updated',
  'Opportunity Created',
  'Opportunity Updated',
  'Contract Created',
  'Contract Updated',
  'Invoice Created',
  'Invoice Updated',
];
