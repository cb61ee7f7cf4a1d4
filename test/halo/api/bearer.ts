import type { IssuedToken } from '../auth/token-store';
import type { HaloAgent } from '../model/instance';
import { type Rights, rightsOf } from '../model/rights';
import { type Answer, empty, json } from '../server/answer';
import type { Context } from '../server/context';

/** Who is calling and what they may do. */
export interface Caller {
  agent: HaloAgent | null;
  rights: Rights;
  scopes: readonly string[];
}

const everything: Rights = { administrator: true, settings: {}, access: () => 'remove', yes: () => true };

/** The caller behind the bearer token, or the refusal. A token without scopes is refused everywhere (nango #6561). */
export function callerOf(context: Context): Caller | Answer {
  const { instance, tokens, request, clock } = context;
  if (instance.switches.tokenAnswer === 'accept-anything') {
    return { agent: instance.agents[1] ?? null, rights: everything, scopes: ['all', 'admin'] };
  }
  const opaque = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (opaque === undefined) return empty(401, { 'www-authenticate': 'Bearer' });
  const token = tokens.find(opaque);
  if (!token) return empty(401, challenge('The specified token is invalid.'));
  if (token.expiresAt <= clock.now()) return expired(instance.switches.expiredToken);
  if (token.refused) return empty(token.refused);
  if (token.scopes.length === 0) return empty(401, challenge('The specified token has no scope.'));
  return loggedIn(context, token);
}

function loggedIn({ instance }: Context, token: IssuedToken): Caller | Answer {
  const application = instance.applications.find(({ id }) => id === token.applicationId);
  const agent = instance.agents.find(({ id }) => id === token.agentId);
  if (!application?.active || !agent?.active)
    return empty(401, challenge('The specified token is no longer valid.'));
  return { agent, rights: rightsOf(instance, agent), scopes: token.scopes };
}

function expired(status: 401 | 400): Answer {
  const error = 'invalid_token';
  const error_description = 'The specified token is no longer valid.';
  if (status === 401) return empty(401, challenge(error_description));
  const error_uri = 'https://documentation.openiddict.com/errors/ID2019';
  return json({ error, error_description, error_uri }, 400);
}

const challenge = (why: string): Record<string, string> => ({
  'www-authenticate': `Bearer error="invalid_token", error_description="${why}"`,
});
