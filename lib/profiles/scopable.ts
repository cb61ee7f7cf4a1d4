import type { IntegrationProfile } from './profile';
import { scopableGuide as guide, scopableStep as step } from './scopable-guide';
import { scopableRequirements } from './scopable-requirements';

/** Scopable: a read-only sync of clients and what belongs to them; rights follow from the record types chosen. */
export const scopable: IntegrationProfile = {
  id: 'scopable',
  name: 'Scopable',
  vendor: 'Scopable',
  summary:
    'Reads clients, sites, contacts, products, assets, opportunities and contracts; writes nothing back.',
  source: { title: 'Halo PSA Integration Setup Guide', url: guide },
  vendorPage: guide,
  names: { role: null, agent: 'Scopable API', application: 'Scopable Integration' },
  prerequisites: [
    {
      id: 'administrator',
      text: 'HaloPSA administrator access.',
      why: 'Only an administrator can create an API application.',
      source: step('Prerequisites'),
    },
    {
      id: 'instance-url',
      text: 'Your Halo instance URL, for example https://yourcompany.halopsa.com.',
      why: 'Every address used by the integration follows from it.',
      source: step('Prerequisites'),
    },
    {
      id: 'account',
      text: 'A Scopable account with admin permissions.',
      why: 'Scopable’s setup wizard, under Administration > Integrations, opens for admins only.',
      source: step('Prerequisites'),
    },
    {
      id: 'connectwise',
      text: 'No active ConnectWise integration.',
      why: 'Only one PSA can be connected at a time; Scopable blocks Halo while ConnectWise is connected.',
      source: step('Prerequisites'),
    },
    {
      id: 'enabled',
      text: 'The Halo PSA integration is enabled for your Scopable account.',
      why: 'It is in gradual rollout; without it the Halo PSA card is missing or says it is unavailable.',
      source: step('Step 2: Open the Halo PSA integration in Scopable'),
    },
    {
      id: 'reachable',
      hosting: 'on-premises',
      text: 'Halo can be reached from the internet, with valid SSL certificates.',
      why: 'Scopable’s connection and token requests time out after about 15 seconds.',
      source: step('Troubleshooting: On-premises Halo can’t be reached'),
    },
  ],
  requirements: scopableRequirements,
  steps: {},
  after: [
    {
      text: 'Under Administration > Integrations the Halo PSA card reads “Not Configured”: press Connect. The Halo Ticket Namer is something else, and not needed.',
      source: step('Step 2: Open the Halo PSA integration in Scopable'),
    },
    {
      text: 'The initial sync may take a few minutes, depending on the number of records. Nothing is written back to Halo.',
      source: step('Wizard step 4: Review & start'),
    },
    {
      text: 'Scopable’s Halo dashboard then has Data Sync, Sync Filters, Sync Logs and Configuration.',
      source: step('Wizard step 4: Review & start'),
    },
  ],
  stuck: {
    text: 'Still stuck? Email Scopable what the test said.',
    source: step('Still stuck?'),
  },
  values: {
    'resource-server': {
      label: 'Base URL',
      form: 'without-api',
      note: 'Scopable adds /api itself.',
    },
    'auth-server': {
      label: 'Auth Server',
      form: 'without-api',
      note: 'Scopable adds /auth/token itself. It fills this in from the Base URL; change it only if you run a separate auth server.',
    },
    tenant: {
      label: 'Tenant Name',
      absent: 'blank',
      note: 'Required for multi-tenant hosted Halo; leave it blank for single-tenant or on-premises.',
    },
    'client-id': {
      label: 'Client ID',
      note: 'Copy it after the application was saved: Halo may change it then.',
    },
    'client-secret': { label: 'Client Secret', note: 'Halo shows it once. No spaces at its end.' },
  },
  types: ['clients', 'sites', 'contacts', 'products', 'assets', 'opportunities', 'contracts', 'invoices'],
  alwaysTypes: ['clients'],
  defaultTypes: ['clients', 'sites', 'contacts', 'products', 'assets', 'opportunities', 'contracts'],
  onePsa: true,
  webhooks: true,
};
