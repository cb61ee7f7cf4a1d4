import type { Observation, PageKind } from '../../lib/page/observation';
import { permissionRows } from './permission-rows';
import type { World } from './world';

/** A field of one record in Halo, where an admin mends something. */
export interface Spot {
  readonly page: PageKind;
  readonly recordId: string;
  readonly field: string;
}

/** The permissions of the application that reading and writing in an area take (Halo's own names). */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  clients: ['read:customers'],
  users: ['read:customers'],
  items: ['read:items', 'edit:items'],
  assets: ['read:assets'],
  sales: ['read:sales'],
  'client-contracts': ['read:contracts', 'edit:contracts'],
  invoices: ['read:invoices', 'edit:invoices'],
};

const areaLabel = new Map(
  permissionRows.flatMap(({ key, label }) => {
    const area = /^access:(.*)$/.exec(key)?.[1];
    return area ? [[area, label] as const] : [];
  }),
);

/** The agent the application logs in as, else the one that was prepared for it. */
const agentOf = ({ instance, application, agent }: World) =>
  instance.agents.find(({ id }) => id === application.loginAgent) ?? agent;

/** The roles that agent has, else the one that was prepared for it. */
const rolesOf = (world: World) => {
  const { roles } = agentOf(world);
  return roles.length > 0 ? world.instance.roles.filter(({ id }) => roles.includes(id)) : [world.role];
};

export const onRole =
  (field: string, at?: number) =>
  (world: World): Spot[] => {
    const chosen = at === undefined ? rolesOf(world) : world.instance.roles.slice(at, at + 1);
    return chosen.map(({ id }) => ({ page: 'role', recordId: id, field }));
  };

export const onAgent =
  (field: string) =>
  (world: World): Spot[] => [{ page: 'agent', recordId: String(agentOf(world).id), field }];

export const onApplication =
  (...fields: readonly string[]) =>
  ({ application }: World): Spot[] =>
    fields.map((field) => ({ page: 'application', recordId: application.id, field }));

/** A right of the role, or one set on the agent itself; of an agent without a role, where it is given one as well. */
function rightSpots(field: string, world: World, label = ''): Spot[] {
  const { settings, roles } = agentOf(world);
  const isBare = roles.length === 0;
  return [
    ...onRole(field)(world),
    ...(isBare || settings[label] !== undefined ? onAgent(field)(world) : []),
    ...(isBare ? onAgent('roles')(world) : []),
  ];
}

/** What is ticked or granted though nothing asks for it. */
const unasked = ({ profile }: World, field: string): boolean =>
  !profile.requirements.some(
    (need) =>
      (need.kind === 'access' && field === `access:${need.area}`) ||
      (need.kind === 'scope' && field === `scope:${need.scope}`),
  );

function otherAreas(world: World): Spot[] {
  return [...areaLabel].flatMap(([area, label]) => {
    const field = `access:${area}`;
    const holders = rolesOf(world).filter(({ settings }) => settings[label] !== undefined);
    return unasked(world, field)
      ? holders.map(({ id }): Spot => ({ page: 'role', recordId: id, field }))
      : [];
  });
}

/**
 * With “all” ticked Halo shows no other permission. One for writing that is too much is to be unticked itself; where it stands
 * alone, the one for reading is to be ticked as well.
 */
function scopeSpots(scope: string, world: World): Spot[] {
  const { scopes } = world.application;
  if (scopes.includes('all')) return onApplication('scope:all')(world);
  const writing = scope.replace(/^read:/, 'edit:');
  const isTooMuch = writing !== scope && scopes.includes(writing) && unasked(world, `scope:${writing}`);
  if (!isTooMuch) return onApplication(`scope:${scope}`)(world);
  const isAlone = !scopes.includes(scope);
  return onApplication(`scope:${writing}`, ...(isAlone ? [`scope:${scope}`] : []))(world);
}

/** Where an admin sets, as a rule, what a check is about. Written from Halo's pages alone, and knowing nothing of the checks. */
export function spotsOf(check: string, world: World): readonly Spot[] {
  const [, layer = '', name = ''] = /^([^:]+):(.*)$/.exec(check) ?? [];
  const { application, instance } = world;
  if (check === 'role:others') return otherAreas(world);
  if (check === 'scope:others')
    return onApplication(
      ...application.scopes
        .map((scope) => `scope:${scope.toLowerCase()}`)
        .filter((field) => unasked(world, field)),
    )(world);
  if (check === 'connection:client-id') return onApplication('client-id')(world);
  if (check === 'connection:client-secret')
    return onApplication(...world.changed.map(({ field }) => field), 'secret-state')(world);
  switch (layer) {
    case 'role': {
      const label = areaLabel.get(name);
      if (name === 'name') return onRole('name')(world);
      return rightSpots(`${label ? 'access' : 'setting'}:${name}`, world, label);
    }
    case 'agent':
      return onAgent(name)(world);
    case 'application':
      return onApplication(name)(world);
    case 'scope':
      return scopeSpots(name, world);
    case 'connection':
      return [{ page: 'api', recordId: 'page', field: name }];
    case 'webhook':
      return instance.webhooks.slice(-1).map(({ id }) => ({ page: 'webhook', recordId: id, field: name }));
    default:
      return [];
  }
}

/** The same for a row of the proof: a right takes the role or agent, and the application's permissions. */
export function proofSpotsOf(row: string, world: World): readonly Spot[] {
  const about = row.replace(/^proof:/, '');
  if (!areaLabel.has(about)) return spotsOf(about, world);
  const scopes = scopesOf[about] ?? [];
  return [...spotsOf(`role:${about}`, world), ...scopes.flatMap((scope) => scopeSpots(scope, world))];
}

/** The row of the proof that a check of the pages has a part in. */
export const provenIn = (check: string): readonly string[] => {
  const scope = /^scope:(.*)$/.exec(check)?.[1];
  const areas = Object.keys(scopesOf).filter((area) => scope && scopesOf[area]?.includes(scope));
  const area = /^role:(.*)$/.exec(check)?.[1] ?? '';
  if (areas.length > 0) return areas.map((each) => `proof:${each}`);
  return [areaLabel.has(area) ? `proof:${area}` : `proof:${check}`];
};

/** Is a list all that can be shown? Where nothing on the pages, as they were read, tells which record is meant. */
export function isListed({ page }: Pick<Spot, 'page'>, world: World, pages: readonly Observation[]): boolean {
  const isRead = (of: PageKind, recordId: string, field: string) =>
    pages.some(
      (each) => each.page === of && each.recordId === recordId && each.fields[field]?.state === 'read',
    );
  const agent = agentOf(world);
  if (page === 'agent') return !isRead('application', world.application.id, 'login-agent');
  return page === 'role' && (agent.roles.length === 0 || !isRead('agent', String(agent.id), 'roles'));
}
