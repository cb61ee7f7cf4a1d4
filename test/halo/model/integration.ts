import { randomUUID } from 'node:crypto';
import type { PermissionSettings } from './instance';
import type { LiveInstance } from './live-instance';
import { hashSecret, newSecret } from './secrets';

/** What an admin ends up with after following a vendor's guide to the letter. */
interface Setup {
  role: string;
  settings: PermissionSettings;
  agent: string;
  application: string;
  scopes: string[];
}

const setups: Record<'gradient' | 'scopable', Setup> = {
  gradient: {
    role: 'Gradient',
    settings: {
      'Clients Access Level': 'Read Only',
      'Items Access Level': 'Read and Modify',
      'Invoices Access Level': 'Read, Create and Modify',
      'Client Contracts Access Level': 'Read and Modify',
      'Allow use of all Clients': 'Yes',
    },
    agent: 'Gradient',
    application: 'Gradient MSP',
    scopes: [
      'read:customers',
      'read:contracts',
      'edit:contracts',
      'read:items',
      'edit:items',
      'read:invoices',
      'edit:invoices',
    ],
  },
  scopable: {
    role: 'Scopable',
    settings: {
      'Clients Access Level': 'Read Only',
      'Users Access Level': 'Read Only',
      'Items Access Level': 'Read Only',
      'Assets Access Level': 'Read Only',
      'Sales Access Level': 'Read Only',
      'Client Contracts Access Level': 'Read Only',
      'Allow use of all Clients': 'Yes',
    },
    agent: 'Scopable API',
    application: 'Scopable Integration',
    scopes: ['read:customers', 'read:items', 'read:assets', 'read:sales', 'read:contracts'],
  },
};

/** Creates the role, the API-only agent and the application of one vendor; answers the application's credentials. */
export function makeIntegration(
  instance: LiveInstance,
  vendor: 'gradient' | 'scopable',
): { clientId: string; clientSecret: string } {
  const setup = setups[vendor];
  const role = {
    id: randomUUID(),
    idInt: 1 + Math.max(0, ...instance.roles.map(({ idInt }) => idInt)),
    name: setup.role,
    notes: '',
    settings: { ...setup.settings },
  };
  const agent = {
    id: 1 + Math.max(0, ...instance.agents.map(({ id }) => id)),
    name: setup.agent,
    email: '',
    roles: [role.id],
    active: true,
    apiOnly: true,
    defaultTeam: null,
    workday: 1,
    settings: {},
  };
  const clientId = randomUUID();
  const clientSecret = newSecret();
  instance.roles.push(role);
  instance.agents.push(agent);
  instance.applications.push({
    id: randomUUID(),
    name: setup.application,
    description: '',
    active: true,
    method: 'Client ID and Secret (Services)',
    clientId,
    secretHash: hashSecret(clientSecret),
    loginType: 'Agent',
    loginAgent: agent.id,
    scopes: [...setup.scopes],
    corsWhitelist: '',
  });
  return { clientId, clientSecret };
}
