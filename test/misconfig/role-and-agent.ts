import type { AccessArea } from '../../lib/core/access-area';
import { gradient } from '../../lib/profiles/gradient';
import type { IntegrationProfile } from '../../lib/profiles/profile';
import { scopable } from '../../lib/profiles/scopable';
import type { Misconfiguration } from './misconfiguration';
import { permissionRows } from './permission-rows';
import { onAgent, onRole } from './spots';
import type { Vendor, World } from './world';

const labelOf = (key: string): string => permissionRows.find((row) => row.key === key)?.label ?? key;
const labelOfArea = (area: AccessArea) => labelOf(`access:${area}`);
const setting = (label: string, value: string) => (world: World) => {
  world.role.settings[label] = value;
};

const vendors: readonly (readonly [Vendor, IntegrationProfile])[] = [
  ['gradient', gradient],
  ['scopable', scopable],
];
/** Rights decide what the API answers for the area's rows, and nothing else. */
const rightsOf = (area: string) => new RegExp(`^(?:role:|proof:)(?:${area}|others)$`);
const allRights = /^(?:role:|proof:(?!agent|application|connection|scope|control))/;

/** Each area a profile asks for, at every level that is not what it asks for. */
const levels: readonly Misconfiguration[] = vendors.flatMap(([vendor, profile]) =>
  profile.requirements.flatMap((need) => {
    const selected = !need.forTypes || need.forTypes.some((type) => profile.defaultTypes.includes(type));
    if (need.kind !== 'access' || !selected) return [];
    const { area } = need;
    const writes = need.needs.includes('modify');
    const creates = need.needs.includes('create');
    const at = (level: string, codes: Misconfiguration['named']['codes']): Misconfiguration => ({
      name: `${vendor}: ${area} at “${level}”`,
      spot: `area:${area}`,
      vendors: [vendor],
      apply: setting(labelOfArea(area), level),
      named: { checks: [need.check], layer: 'role', codes },
      touches: rightsOf(area),
      stops: 0,
      unproven: area === 'clients' && ['No Access', 'Not set'].includes(level),
    });
    return [
      at('No Access', ['check.level_too_low']),
      at('Not set', ['check.level_too_low']),
      at('View (Names Only)', ['check.level_too_low']),
      at('3', ['check.level_unknown']),
      at('Read and Modify (own)', ['check.level_own_only', 'check.level_too_low']),
      ...(writes
        ? [at('Read Only', ['check.level_too_low'])]
        : [at('Read and Modify', ['check.level_too_high'])]),
      ...(creates ? [at('Read and Create', ['check.level_too_low'])] : []),
      at('Read, Create, Modify and Delete', ['check.level_deletes']),
    ];
  }),
);

/** Right in the form, but never saved: Halo still has the old level. */
const unsavedLevels: readonly Misconfiguration[] = levels
  .filter(({ name }) => name.endsWith('“No Access”'))
  .map(
    (from): Misconfiguration => ({
      ...from,
      name: `${from.name}, the right level not saved`,
      apply(world) {
        const need = world.profile.requirements.find((one) => one.check === from.named.checks?.[0]);
        if (need?.kind !== 'access') throw new Error(`${from.name}: no requirement`);
        from.apply(world);
        const label = labelOfArea(need.area);
        const reading = { state: 'read', value: need.level, by: 'label', label } as const;
        world.unsaved.push({ page: 'role', field: `access:${need.area}`, reading });
      },
      named: { ...from.named, codes: ['check.not_saved'] },
    }),
  );

const unneeded: readonly AccessArea[] = [
  'tickets',
  'crm',
  'suppliers',
  'reporting',
  'quotations',
  'timesheets',
];

const rest: readonly Misconfiguration[] = [
  ...unneeded.map(
    (area): Misconfiguration => ({
      name: `${area} granted though not needed`,
      spot: 'others',
      apply: setting(labelOfArea(area), 'Read and Modify'),
      named: { checks: ['role:others'], layer: 'role', codes: ['check.areas_not_needed'] },
      touches: /^(?:proof:)?role:others$/,
      stops: 0,
    }),
  ),
  {
    name: 'the role is a Halo administrator',
    spot: 'administrator',
    conflicts: ['area', 'others', 'all-clients', 'roles'],
    apply: setting(labelOf('setting:administrator'), 'Yes'),
    named: { checks: ['role:administrator'], layer: 'role', codes: ['check.flag_on'] },
    touches: allRights,
    stops: 0,
  },
  {
    name: 'clients are restricted',
    spot: 'all-clients',
    conflicts: ['area'],
    apply: setting(labelOf('setting:all-clients'), 'No'),
    named: {
      checks: ['role:all-clients'],
      layer: 'role',
      codes: ['check.clients_restricted', 'check.flag_off'],
    },
    touches: allRights,
    stops: 0,
    unproven: true,
  },
  {
    name: 'the role has another name',
    spot: 'role-name',
    vendors: ['gradient'],
    apply(world) {
      world.role.name = 'Integration';
    },
    named: { checks: ['role:name', 'agent:roles'], codes: ['check.wrong_value', 'check.role_other'] },
    touches: /role:name|agent:roles/,
    stops: 0,
  },
];

const agentFlag = (
  name: string,
  check: string,
  apply: Misconfiguration['apply'],
  codes: Misconfiguration['named']['codes'],
  more: Partial<Misconfiguration> = {},
): Misconfiguration => ({
  name,
  spot: check,
  apply,
  named: { checks: [check], layer: 'agent', codes },
  touches: new RegExp(`^(?:proof:)?${check}$`),
  stops: 0,
  ...more,
});

const agents: readonly Misconfiguration[] = [
  ...(['token-then-401', 'token-then-403', 'invalid_client', 'server-error', 'html'] as const).map((answer) =>
    agentFlag(
      `the agent is disabled (${answer})`,
      'agent:active',
      (world) => {
        world.agent.active = false;
        world.instance.switches.disabledAgent = answer;
      },
      ['check.flag_off'],
      { stops: 6, touches: /agent:active|connection:|proof:application:/ },
    ),
  ),
  agentFlag(
    'the agent is not API-only',
    'agent:api-only',
    (world) => {
      world.agent.apiOnly = false;
    },
    ['check.flag_off'],
  ),
  agentFlag(
    'the agent is in a team',
    'agent:default-team',
    (world) => {
      world.agent.defaultTeam = 1;
    },
    ['check.wrong_value'],
    { vendors: ['gradient'] },
  ),
  agentFlag(
    'the agent has other work hours',
    'agent:work-hours',
    (world) => {
      world.agent.workday = 2;
    },
    ['check.wrong_value'],
    { vendors: ['gradient'] },
  ),
  agentFlag(
    'the agent has no work hours',
    'agent:work-hours',
    (world) => {
      world.agent.workday = null;
    },
    ['check.not_set'],
    { vendors: ['gradient'] },
  ),
  agentFlag(
    'the agent has another name',
    'agent:name',
    (world) => {
      world.agent.name = 'Sync User';
    },
    ['check.wrong_value'],
    { vendors: ['gradient'], touches: /agent:name|application:login-agent/ },
  ),
  agentFlag(
    'the agent has no role',
    'agent:roles',
    (world) => {
      world.agent.roles = [];
    },
    ['check.role_missing'],
    {
      spot: 'roles',
      conflicts: ['area', 'others', 'role-name', 'all-clients'],
      touches: /role|proof:/,
      unproven: true,
    },
  ),
  agentFlag(
    'the agent has the technicians’ role instead',
    'agent:roles',
    (world) => {
      world.agent.roles = [world.instance.roles[1]?.id ?? ''];
    },
    ['check.role_missing', 'check.role_other', 'check.level_too_low', 'check.level_too_high'],
    {
      spot: 'roles',
      conflicts: ['area', 'others', 'role-name', 'all-clients'],
      named: {
        checks: ['agent:roles', 'role:items', 'role:sales'],
        codes: ['check.role_missing', 'check.role_other', 'check.level_too_low'],
      },
      touches: /role|proof:/,
    },
  ),
  agentFlag(
    'the agent has the accounts role besides',
    'agent:roles',
    (world) => {
      world.agent.roles.push(world.instance.roles[2]?.id ?? '');
    },
    ['check.level_too_high'],
    {
      spot: 'roles',
      conflicts: ['area', 'others', 'role-name', 'all-clients'],
      named: { checks: ['role:clients'], layer: 'role', codes: ['check.level_too_high'] },
      touches: /role|proof:/,
      mends: onRole('access:clients', 2),
    },
  ),
  agentFlag(
    'a right too much is set on the agent itself',
    'agent:own',
    (world) => {
      world.agent.settings['Clients Access Level'] = 'Read and Modify';
    },
    ['check.level_too_high'],
    {
      conflicts: ['area:clients', 'roles', 'administrator'],
      named: { checks: ['role:clients'], layer: 'role', codes: ['check.level_too_high'] },
      touches: /role:clients|proof:clients/,
      mends: onAgent('access:clients'),
    },
  ),
];

export const roleAndAgent: readonly Misconfiguration[] = [...levels, ...unsavedLevels, ...rest, ...agents];
