import * as z from 'zod/mini';
import { makeFailure } from '../core/make-failure';
import { failed, ok, type Result } from '../core/result';
import type { HaloClient } from './halo-client';

/** The login agent of an application, as far as a test needs it. */
export interface LoginAgent {
  readonly id: number;
  readonly name: string;
  readonly disabled: boolean;
  /** Null where this build does not say. */
  readonly apiOnly: boolean | null;
}

const flag = z.catch(z.nullish(z.boolean()), null);

/** `Uname` in Halo's description: `isapiagent`, `isdisabled` are spelt so. Up to 2 MB with all its claims. */
const agentBody = z.object({
  id: z.coerce.number().check(z.int(), z.positive()),
  name: z.string().check(z.trim(), z.minLength(1)),
  isdisabled: flag,
  isapiagent: flag,
});

/** Reads the profile of the agent the token belongs to (`Agent/me`). Errors: `api.*`, `api.agent_*`. */
export const readAgent = async (client: HaloClient): Promise<Result<LoginAgent>> => {
  const answer = await client.get('Agent/me');
  if (!answer.ok) {
    if (answer.error.code === 'api.forbidden') return failed(makeFailure('api.agent_forbidden'));
    if (answer.error.code === 'api.unauthorised') return failed(makeFailure('api.agent_refused'));
    return answer;
  }
  const agent = agentBody.safeParse(answer.value.body);
  if (!agent.success) return failed(makeFailure('api.agent_unknown'));
  const { id, name, isdisabled, isapiagent } = agent.data;
  return ok({ id, name: name.slice(0, 200), disabled: isdisabled === true, apiOnly: isapiagent ?? null });
};
