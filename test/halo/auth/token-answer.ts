import { randomBytes } from 'node:crypto';
import type { HaloApplication } from '../model/instance';
import { addressesOf } from '../server/addresses';
import { type Answer, json } from '../server/answer';
import type { Context } from '../server/context';
import { signJwt } from './signing-key';

/** The 200 answer: six members as stellar's client validates them in production, bent by the switches. */
export function tokenAnswer(
  context: Context,
  grant: { application: HaloApplication | null; scopes: readonly string[]; refused: 401 | 403 | null },
): Answer {
  const { instance, tokens, clock } = context;
  const { switches } = instance;
  const agent = instance.agents.find(({ id }) => id === grant.application?.loginAgent) ?? null;
  const expiresAt = clock.now() + switches.tokenLifetimeSeconds * 1000;
  const accessToken = tokens.issue({
    applicationId: grant.application?.id ?? null,
    agentId: agent?.id ?? null,
    scopes: grant.scopes,
    expiresAt,
    refused: grant.refused,
  });
  const seconds = {
    number: switches.tokenLifetimeSeconds,
    string: String(switches.tokenLifetimeSeconds),
    negative: -1,
  };
  const members: Record<string, unknown> = {
    ...(grant.scopes.length > 0 ? { scope: grant.scopes.join(' ') } : {}),
    ...(switches.tokenType === 'absent' ? {} : { token_type: switches.tokenType }),
    access_token: accessToken,
    ...(switches.expiresIn === 'absent' ? {} : { expires_in: seconds[switches.expiresIn] }),
    refresh_token: randomBytes(48).toString('base64url'),
    id_token: idToken(context, agent, grant.application, expiresAt),
  };
  for (const name of switches.tokenWithout) delete members[name];
  return json(members, 200, { 'cache-control': 'no-store', pragma: 'no-cache' });
}

/** A JWT that names the login agent (refraction PR #246). */
function idToken(
  context: Context,
  agent: { id: number; name: string; email: string } | null,
  application: HaloApplication | null,
  expiresAt: number,
): string {
  return signJwt({
    iss: addressesOf(context).authServer,
    aud: application?.clientId,
    sub: agent ? `agent-${agent.id}` : 'unknown',
    name: agent?.name,
    email: agent?.email,
    agent_id: agent?.id,
    iat: Math.floor(context.clock.now() / 1000),
    exp: Math.floor(expiresAt / 1000),
  });
}
