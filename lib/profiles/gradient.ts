import { gradientGuide as guide, gradientStep as step } from './gradient-guide';
import { gradientRequirements } from './gradient-requirements';
import type { IntegrationProfile } from './profile';

/** Gradient MSP: billing reconciliation that reads and writes items, contracts and invoices. */
export const gradient: IntegrationProfile = {
  id: 'gradient',
  name: 'Gradient MSP',
  vendor: 'Gradient',
  summary: 'Reconciles billing: reads clients, and reads and updates items, contracts and invoices.',
  source: { title: 'HaloPSA Integration Guide', url: guide },
  vendorPage: guide,
  names: { role: 'Gradient', agent: 'Gradient', application: 'Gradient MSP' },
  prerequisites: [
    {
      id: 'account',
      text: 'A Gradient account with HaloPSA selected; Gradient then shows its connection checklist.',
      why: 'The values gathered here are pasted into that page at the end.',
      source: step('Register Gradient'),
    },
    {
      id: 'administrator',
      text: 'A Halo login that may create roles, agents and API applications.',
      why: 'Each of the three is created once, in Halo’s Configuration.',
      source: step('Create Role'),
    },
    {
      id: 'certificate',
      hosting: 'on-premises',
      text: 'The Halo server presents a fully chained SSL certificate.',
      why: 'Gradient’s servers refuse a certificate whose chain is incomplete, though a browser may accept it.',
      source: step('Minimum requirements for on-premise environments'),
    },
    {
      id: 'version',
      hosting: 'on-premises',
      text: 'Halo runs the latest stable version of HaloPSA.',
      why: 'Gradient supports that version.',
      source: step('Minimum requirements for on-premise environments'),
    },
    {
      id: 'ip-allow-list',
      text: 'If Halo restricts access by IP address, Gradient’s addresses are allowed.',
      why: 'Gradient’s requests come from these addresses and would be turned away.',
      source: step('Minimum requirements for on-premise environments'),
      values: [
        { text: '3.23.117.12' },
        {
          text: '3.138.54',
          remark:
            'The guide prints “3.23.117.12 & 3.138.54”: the second has only three octets, so it is not a whole IP address. Ask Gradient for it before you allow it.',
        },
      ],
    },
  ],
  requirements: gradientRequirements,
  steps: {
    role: [{ text: 'Save the new role first; then open its Permissions tab.', source: step('Create Role') }],
    agent: [{ text: 'Scroll to the bottom and save the agent.', source: step('Configure Agent') }],
    application: [
      {
        text: 'Press Save, and OK if a permissions pop-up appears; then open the Permissions tab.',
        source: step('Create New Application'),
      },
    ],
  },
  after: [
    {
      text: 'Once all values are pasted, press “Save and Test”.',
      source: step('Finish Gradient Connection'),
    },
    {
      text: 'Press Continue: Gradient’s initial sync takes a few minutes.',
      source: step('Finish Gradient Connection'),
    },
  ],
  stuck: null,
  values: {
    'resource-server': { label: 'Resource Server', form: 'as-shown' },
    'auth-server': {
      label: 'Authorization Server',
      form: 'with-slash',
      note: 'It ends in /auth/. Without the closing / Gradient’s test fails.',
    },
    tenant: {
      label: 'Tenant',
      absent: 'Not set',
      note: 'On-premises Halo has none: write the words Not set.',
    },
    'client-id': {
      label: 'Client ID',
      note: 'Copy it after the application was saved: Halo may change it then.',
    },
    'client-secret': { label: 'Client Secret', note: 'Halo shows it once.' },
  },
  types: ['clients', 'products', 'contracts', 'invoices'],
  alwaysTypes: ['clients'],
  defaultTypes: ['clients', 'products', 'contracts', 'invoices'],
  onePsa: false,
  webhooks: false,
};
