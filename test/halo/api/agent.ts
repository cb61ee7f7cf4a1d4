import type { HaloAgent } from '../model/instance';
import type { LiveInstance } from '../model/live-instance';
import { rightsOf } from '../model/rights';
import { type Answer, empty, json } from '../server/answer';
import type { Context } from '../server/context';
import type { Caller } from './bearer';
import { claimsOf } from './claims';

/** An agent as `Uname` of the API description has it, as far as anybody needs. */
function agentRow(instance: LiveInstance, agent: HaloAgent): Record<string, unknown> {
  const [firstname = '', ...rest] = agent.name.split(' ');
  const roles = instance.roles.filter(({ id }) => agent.roles.includes(id));
  const team = instance.teams.find(({ id }) => id === agent.defaultTeam);
  const workday = instance.workdays.find(({ id }) => id === agent.workday);
  return {
    id: agent.id,
    guid: `00000000-0000-4000-8000-${String(agent.id).padStart(12, '0')}`,
    name: agent.name,
    isdisabled: !agent.active,
    email: agent.email,
    initials: `${firstname.slice(0, 1)}${(rest.at(-1) ?? '').slice(0, 1)}`,
    firstname,
    surname: rest.join(' '),
    team: team?.name ?? '',
    is_agent: true,
    isapiagent: agent.apiOnly,
    is_admin: rightsOf(instance, agent).administrator,
    role_list: roles.map(({ name }) => name).join(', '),
    ...(roles[0] ? { first_role_id: roles[0].idInt } : {}),
    workday_id: workday?.id ?? 0,
    workday_name: workday?.name ?? '',
    licence_type: agent.apiOnly ? 0 : 1,
    onlinestatus: 0,
    use: 'agent',
  };
}

/** `GET /api/Agent/me`: the login agent with its claims; 2,127,459 bytes on one real tenant, so its size is a switch. */
export function agentMe({ instance }: Context, caller: Caller): Answer {
  if (!caller.agent) return empty(401);
  const { agent } = caller;
  const body: Record<string, unknown> = {
    ...agentRow(instance, agent),
    claims: claimsOf(caller.rights),
    roles: instance.roles
      .filter(({ id }) => agent.roles.includes(id))
      .map(({ id, idInt, name }) => ({ id, id_int: idInt, name })),
    teams: instance.teams
      .filter(({ id }) => id === agent.defaultTeam)
      .map(({ id, name, department }) => ({ team_id: id, team_name: name, department_name: department })),
  };
  const missing = instance.switches.agentMeBytes - JSON.stringify(body).length;
  return json(missing > 0 ? { ...body, preferences: 'x'.repeat(missing) } : body);
}

/** `GET /api/Agent`: a bare array, or an envelope with `results` under pageinate=true; page sizes are ignored. */
export function agentList({ instance, request }: Context): Answer {
  const is = (name: string, otherwise: boolean) => {
    const value = request.query.get(name);
    return value === null ? otherwise : /^(true|1)$/i.test(value);
  };
  const rows = instance.agents
    .filter((agent) => (agent.active ? is('includeenabled', true) : is('includedisabled', false)))
    .filter((agent) => agent.id !== 1 || is('includeunassigned', true))
    .filter((agent) => !agent.apiOnly || is('includeapiagents', true))
    .map((agent) => agentRow(instance, agent));
  if (!is('pageinate', false)) return json(rows);
  return json({ page_no: 1, page_size: 50, record_count: rows.length, results: rows });
}

/** `GET /api/Agent/{id}` */
export function agentSingle({ instance }: Context, id: string): Answer {
  if (!/^-?\d+$/.test(id)) return json({ id: [`The value '${id}' is not valid.`] }, 400);
  const agent = instance.agents.find((candidate) => candidate.id === Number(id));
  return agent ? json(agentRow(instance, agent)) : empty(404);
}
