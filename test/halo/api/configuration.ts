import { covers } from '../auth/scopes';
import type { HaloApplication, HaloWebhook } from '../model/instance';
import { rightsOf } from '../model/rights';
import { type Answer, empty, json } from '../server/answer';
import type { Context } from '../server/context';
import type { Caller } from './bearer';
import { claimsOf } from './claims';
import { deniedConfiguration } from './permission';

/** `GET /api/Roles` (rows without claims) and `GET /api/Roles/{guid}` (with claims); any other id is 404 without a body. */
export function roles({ instance }: Context, caller: Caller, id: string | null): Answer {
  const denied = deniedConfiguration(caller);
  if (denied) return denied;
  const row = ({ id: guid, idInt, name, notes }: (typeof instance.roles)[number]) => ({
    id: guid,
    id_int: idInt,
    name,
    ...(notes ? { notes } : {}),
  });
  if (id === null) return json(instance.roles.map(row));
  const role = instance.roles.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!role) return empty(404);
  const rights = rightsOf(instance, { roles: [role.id], settings: {} });
  return json({ ...row(role), claims: claimsOf(rights) });
}

/** `GET /api/Application`: never with the secret; the details add the scopes. */
export function applications({ instance }: Context, caller: Caller, id: string | null): Answer {
  const denied = deniedConfiguration(caller);
  if (denied) return denied;
  const row = (app: HaloApplication) => ({
    id: app.id,
    clientId: app.clientId,
    displayName: app.name,
    inactive: !app.active,
    loginentity: app.loginType === 'Agent' ? 0 : app.loginType === 'User' ? 1 : 2,
    ...(app.loginAgent === null ? {} : { loginas_agent_id: app.loginAgent }),
    loginas_agent_name: instance.agents.find((agent) => agent.id === app.loginAgent)?.name ?? '',
    cors_whitelist: app.corsWhitelist,
  });
  if (id === null) return json(instance.applications.map(row));
  const app = instance.applications.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!app) return empty(404);
  return json({
    ...row(app),
    scopes: app.scopes.map((name, at) => ({ id: at + 1, application_id: app.id, name })),
  });
}

/** `GET /api/Webhook`: 401 without the scope admin:webhooks (attuned). */
export function webhooks({ instance }: Context, caller: Caller, id: string | null): Answer {
  if (!covers(caller.scopes, 'admin:webhooks')) return empty(401);
  const row = (hook: HaloWebhook) => ({
    id: hook.id,
    name: hook.name,
    url: hook.payloadUrl,
    active: hook.enabled,
    type: 0,
    method: 0,
    content_type: hook.contentType,
    log_retention_policy_days: hook.retainDays,
  });
  if (id === null) return json(instance.webhooks.map(row));
  const hook = instance.webhooks.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  return hook ? json({ ...row(hook), events: hook.events.map((name) => ({ name })) }) : empty(404);
}

/** `GET /api/Workday` and `GET /api/Team`: bare arrays. */
export const workdays = ({ instance }: Context): Answer => json(instance.workdays);
export const teams = ({ instance }: Context): Answer =>
  json(
    instance.teams.map(({ id, name, department }) => ({
      id,
      name,
      department_name: department,
      inactive: false,
    })),
  );
