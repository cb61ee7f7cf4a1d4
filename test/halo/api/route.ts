import { authinfo, instanceInfo } from '../auth/authinfo';
import { type Answer, empty } from '../server/answer';
import type { Context } from '../server/context';
import { agentList, agentMe, agentSingle } from './agent';
import { callerOf } from './bearer';
import { collections } from './collection';
import { applications, roles, teams, webhooks, workdays } from './configuration';
import { list } from './list';
import { denied } from './permission';
import { single } from './single';

/** /Tickets?domain=opps is the list of opportunities under another path. */
const listName = (first: string, query: URLSearchParams): string =>
  first === 'tickets' && query.get('domain') === 'opps' ? 'opportunities' : first;

/** Answers a request under /api; routes are matched without regard to case. */
export function api(context: Context): Answer {
  const { request } = context;
  const [, , ...parts] = request.path.replace(/\/+$/, '').split('/').map(decoded);
  const first = (parts[0] ?? '').toLowerCase();
  const id = parts[1] ?? null;
  if (parts.length > 2) return empty(404);
  if (request.method === 'OPTIONS') return empty(204);
  if (request.method !== 'GET' && request.method !== 'HEAD') return empty(405, { allow: 'GET' });
  if (first === 'authinfo' && id === null) return authinfo(context);
  if (first === 'instanceinfo' && id === null) return instanceInfo(context);
  const caller = callerOf(context);
  if ('status' in caller) return caller;
  const collection = collections.find(({ path }) => path === listName(first, request.query));
  if (collection) {
    if (id?.toLowerCase() === 'me') return empty(collection.type === 'contacts' ? 404 : 401);
    return (
      denied(context, caller, collection) ??
      (id === null ? list(context, collection, caller) : single(context, collection, caller, id))
    );
  }
  switch (first) {
    case 'agent':
      if (id === null) return agentList(context);
      return id.toLowerCase() === 'me' ? agentMe(context, caller) : agentSingle(context, id);
    case 'roles':
      return roles(context, caller, id);
    case 'application':
      return applications(context, caller, id);
    case 'webhook':
      return webhooks(context, caller, id);
    case 'workday':
      return workdays(context);
    case 'team':
      return teams(context);
    default:
      return empty(404);
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
