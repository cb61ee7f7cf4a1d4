import type { ProofLayer } from '../../lib/checks/proof-row';
import { hashSecret, newSecret } from '../halo/model/secrets';
import type { Misconfiguration } from './misconfiguration';
import { onAgent, onApplication, onRole, provenIn } from './spots';
import type { Vendor } from './world';

const later = (
  name: string,
  more: Pick<Misconfiguration, 'apply' | 'named'> & Partial<Misconfiguration>,
): Misconfiguration => ({
  name: `later ${name}`,
  spot: 'later',
  conflicts: [''],
  touches: /^proof:/,
  stops: 0,
  apiOnly: true,
  isLater: true,
  ...more,
});

type Lost = readonly [area: string, label: string, vendors: readonly Vendor[]];

const both = ['gradient', 'scopable'] as const;

/** The areas whose rows the integrations read. Modifying and creating are never tried, so nobody is told when they alone are lost. */
const areas: readonly Lost[] = [
  ['clients', 'Clients', both],
  ['items', 'Items', both],
  ['client-contracts', 'Client Contracts', both],
  ['invoices', 'Invoices', ['gradient']],
  ['users', 'Users', ['scopable']],
  ['assets', 'Assets', ['scopable']],
  ['sales', 'Sales', ['scopable']],
];

const scopes: readonly (readonly [scope: string, vendors: readonly Vendor[]])[] = [
  ['read:customers', both],
  ['read:items', both],
  ['read:contracts', both],
  ['read:invoices', ['gradient']],
  ['edit:items', ['gradient']],
  ['edit:contracts', ['gradient']],
  ['edit:invoices', ['gradient']],
  ['read:assets', ['scopable']],
  ['read:sales', ['scopable']],
];

const lost = (right: string, layer: ProofLayer) => ({ right, layer });

/** What goes wrong after everything was right: a right revoked, one record type refused, the agent disabled. */
export const afterwards: readonly Misconfiguration[] = [
  ...areas.map(([area, label, vendors]) =>
    later(`the role loses ${label}`, {
      vendors,
      apply(world) {
        world.role.settings[`${label} Access Level`] = 'No Access';
      },
      named: {
        codes: ['api.role_blocks'],
        proof: [`proof:${area}`],
        drift: lost(`access:${area}`, 'role'),
      },
      unproven: area === 'clients',
      mends: onRole(`access:${area}`),
    }),
  ),
  ...scopes.map(([scope, vendors]) =>
    later(`${scope} is unticked`, {
      vendors,
      apply(world) {
        world.application.scopes = world.application.scopes.filter((one) => one !== scope);
      },
      named: {
        codes: ['token.scope_missing'],
        proof: provenIn(`scope:${scope}`),
        drift: lost(`scope:${scope}`, 'application'),
      },
      unproven: scope === 'read:customers',
      mends: onApplication(`scope:${scope}`),
    }),
  ),
  ...(['token-then-401', 'token-then-403'] as const).map((answer) =>
    later(`the agent is disabled (${answer})`, {
      apply(world) {
        world.agent.active = false;
        world.instance.switches.disabledAgent = answer;
      },
      named: {
        codes: ['api.agent_refused', 'api.agent_forbidden'],
        proof: ['proof:agent:active'],
        drift: lost('agent', 'agent'),
      },
      stops: 5,
      mends: onAgent('active'),
    }),
  ),
  later('the secret is replaced', {
    apply(world) {
      world.application.secretHash = hashSecret(newSecret());
    },
    named: {
      codes: ['token.invalid_client'],
      checks: ['connection:client-secret'],
      drift: lost('token', 'application'),
    },
    stops: 4,
  }),
];
