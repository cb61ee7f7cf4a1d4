import * as z from 'zod/mini';
import type { DiscoveryEvidence } from '../checks/evidence';
import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import { failed, ok, type Result } from '../core/result';
import { apiFailure, apiProblem } from './api-failure';
import { cleanTenant } from './clean-tenant';
import { exchange } from './exchange';
import { isRelatedHost } from './host-names';
import type { Pacer } from './pacer';
import { parseAddress } from './parse-address';
import { isWebPage, parseJson } from './parse-json';

export interface DiscoverOptions {
  /** Milliseconds per request; 15,000 by default. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The instance's request budget, which these requests count with; without it nothing is paced. */
  readonly pacer?: Pacer | undefined;
}

const text = z.catch(z.optional(z.string()), undefined);

/** authinfo has `auth_url` and, hosted, `tenant_id` (HaloAPI); InstanceInfo has both and the version (v2.236.133). */
const instanceBody = z.object({ auth_url: text, tenant_id: text, app_version: text });

/** A path that is no Halo's is answered with a web page or sent on to one. */
const notThere: ReadonlySet<string> = new Set(['address.not_halo', 'address.redirected']);

type InstanceBody = z.output<typeof instanceBody>;
type Answered = { readonly body: InstanceBody } | { readonly absent: true } | { readonly failure: Failure };

/**
 * Asks an instance, without a login, where its auth server is, for its tenant and version: `authinfo`, then
 * `InstanceInfo` for what is missing. Where neither answers, `{base}/auth` is assumed and marked so. A path that was
 * pasted along and is no Halo's is left out when Halo answers at the root of the host. Errors: `address.*` when it is
 * not Halo or names an auth server on another site, `api.*` when it cannot be asked.
 */
export const discover = async (
  base: string,
  options: DiscoverOptions = {},
): Promise<Result<DiscoveryEvidence>> => {
  const here = await discoverAt(base, options);
  const root = new URL(base).origin;
  const isAnswered = here.ok ? !here.value.assumed : !notThere.has(here.error.code);
  if (root === base || isAnswered) return here;
  const there = await discoverAt(root, options);
  return there.ok && !there.value.assumed ? ok({ ...there.value, askedAt: base }) : here;
};

async function discoverAt(base: string, options: DiscoverOptions): Promise<Result<DiscoveryEvidence>> {
  const authinfo = await ask(base, 'authinfo', options);
  if ('failure' in authinfo) return failed(authinfo.failure);
  const instanceInfo = await ask(base, 'InstanceInfo', options);
  const known = 'body' in authinfo ? authinfo.body : null;
  // With authinfo answered, InstanceInfo is a bonus: it needs a login on some builds.
  if (!known?.auth_url && 'failure' in instanceInfo) return failed(instanceInfo.failure);
  const more = 'body' in instanceInfo ? instanceInfo.body : null;
  const authUrl = known?.auth_url || more?.auth_url || null;
  const authServer = authUrl ? readAuthUrl(base, authUrl) : ok(null);
  if (!authServer.ok) return authServer;
  return ok({
    base,
    authServer: authServer.value ?? `${base}/auth`,
    tenant: cleanTenant(known?.tenant_id) ?? cleanTenant(more?.tenant_id),
    appVersion: more?.app_version?.trim() || null,
    assumed: authServer.value === null,
    at: Date.now(),
  });
}

async function ask(base: string, path: string, options: DiscoverOptions): Promise<Answered> {
  const { timeoutMs = 15_000, signal, pacer } = options;
  const maxBytes = 256 * 1024;
  const { host } = new URL(base);
  const asked = { host, path, timeoutMs, maxBytes };
  const turn = await pacer?.take();
  if (turn && !turn.ok) return { failure: turn.error };
  const outcome = await exchange({ url: `${base}/api/${path}`, timeoutMs, maxBytes, signal });
  if (!outcome.ok) {
    if (outcome.problem === 'redirected') return { failure: makeFailure('address.redirected', { host }) };
    // No instance sends this much here.
    if (outcome.problem === 'too-large') return { failure: makeFailure('address.not_halo', { host, path }) };
    return { failure: apiProblem(outcome.problem, asked) };
  }
  const { answer } = outcome;
  if (answer.status === 200) {
    const body = instanceBody.safeParse(parseJson(answer));
    if (body.success) return { body: body.data };
    return answer.text.trim() === '' && !isWebPage(answer)
      ? { absent: true }
      : { failure: makeFailure('address.not_halo', { host, path }) };
  }
  if (answer.status !== 429 && answer.status < 500) return { absent: true };
  const failure = apiFailure(answer, asked);
  if (turn && failure.code === 'api.rate_limited') await pacer?.noteRefused(failure, turn.value);
  return { failure };
}

/** The auth server an instance names; null when it names none that can be read. One on another site is not followed. */
function readAuthUrl(base: string, authUrl: string): Result<string | null> {
  const named = parseAddress(authUrl);
  const baseHost = new URL(base).host;
  if (!named.ok)
    return named.error.code === 'address.not_https'
      ? failed(makeFailure('address.auth_not_https', { baseHost, authUrl }))
      : ok(null);
  const { host: authHost, authServer } = named.value;
  return isRelatedHost(baseHost, authHost)
    ? ok(authServer)
    : failed(makeFailure('address.auth_elsewhere', { baseHost, authHost }));
}
