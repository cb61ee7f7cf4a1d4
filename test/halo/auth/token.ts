import type { RefusedToken } from '../faults/switches';
import type { HaloApplication } from '../model/instance';
import type { LiveInstance } from '../model/live-instance';
import { isSecret } from '../model/secrets';
import { type Answer, empty, html, json } from '../server/answer';
import type { Context } from '../server/context';
import { readTokenRequest } from './client-credentials';
import { grantScopes } from './grant-scopes';
import { type Refusal, refuse } from './refusals';
import { tokenAnswer } from './token-answer';

const appPage =
  '<!doctype html><html><head><title>Halo</title></head><body><div id="root"></div></body></html>';

/** `POST {auth}/token`: client credentials for an application's login agent, refused the way OpenIddict refuses. */
export function token(context: Context): Answer {
  const { instance, request } = context;
  const { switches } = instance;
  const odd = oddAnswer(context);
  if (odd) return odd;
  if (request.method !== 'POST') return refuse('wrongMethod');
  const asked = readTokenRequest(request);
  if (typeof asked === 'string') return refuse(asked);
  const wrongTenant = tenantProblem(context);
  if (wrongTenant) return wrongTenant;
  if (asked.grantType === null) return refuse('missingGrant');
  if (asked.clientId === null) return refuse('missingClient');
  const application = instance.applications.find((app) => app.clientId === asked.clientId);
  if (!application) return refuse('unknownClient');
  if (asked.grantType !== 'client_credentials') return refuse('wrongGrant');
  if (application.method !== 'Client ID and Secret (Services)') return refuse('grantNotAllowed');
  if (asked.clientSecret === null) return refuse('missingSecret');
  if (!isSecret(asked.clientSecret, application.secretHash)) return refuse('wrongSecret');
  const scopes = grantScopes(asked.scopes, application.scopes, switches.scopePolicy);
  if (typeof scopes === 'string') return refuse(scopes);
  const broken = loginProblem(instance, application);
  if (broken && !broken.startsWith('token-then')) return refusedAs(broken);
  const refused = broken === 'token-then-401' ? 401 : broken === 'token-then-403' ? 403 : null;
  return tokenAnswer(context, { application, scopes, refused });
}

/** Answers of servers that are not, or not quite, a token endpoint. */
function oddAnswer(context: Context): Answer | null {
  const { switches } = context.instance;
  switch (switches.tokenAnswer) {
    case 'html':
      return html(appPage);
    case 'server-error':
      return empty(500);
    case 'redirect':
      return empty(307, { location: switches.tokenRedirectTo });
    case 'ok-with-error':
      return json({
        error: 'invalid_client',
        error_description: 'The specified client credentials are invalid.',
      });
    case 'accept-anything':
      return tokenAnswer(context, { application: null, scopes: ['all'], refused: null });
    case 'normal':
      return null;
  }
}

/** The answer to a missing or wrong tenant on a shared auth host is not published; which one is given is a switch. */
function tenantProblem({ instance, request }: Context): Answer | null {
  const { switches } = instance;
  const form = new URLSearchParams(request.body);
  const given = request.query.get('tenant') ?? form.get('tenant');
  if (switches.tenant === 'optional') return null;
  if (switches.tenant === 'checked' && given === null) return null;
  if (given !== null && given.toLowerCase() === (instance.tenant ?? '').toLowerCase()) return null;
  if (switches.wrongTenant === 'html') return html(appPage);
  if (switches.wrongTenant === 'server-error') return empty(500);
  return refuse(switches.wrongTenant === 'invalid_client' ? 'unknownClient' : 'wrongTenant');
}

/** What is wrong with the login behind an application whose credentials are right; null: nothing. */
function loginProblem(instance: LiveInstance, application: HaloApplication): RefusedToken | null {
  if (!application.active) return instance.switches.inactiveApplication;
  if (application.loginType !== 'Agent') return instance.switches.wrongLoginType;
  const agent = instance.agents.find(({ id }) => id === application.loginAgent);
  if (!agent) return instance.switches.wrongLoginType;
  return agent.active ? null : instance.switches.disabledAgent;
}

function refusedAs(kind: RefusedToken): Answer {
  if (kind === 'html') return html(appPage);
  if (kind === 'server-error') return empty(500);
  const refusal: Refusal = kind === 'unauthorized_client' ? 'grantNotAllowed' : 'unknownClient';
  return refuse(refusal);
}
