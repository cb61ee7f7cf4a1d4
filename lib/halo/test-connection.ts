import type { DiscoveryEvidence } from '../checks/evidence';
import type { Failure } from '../core/failure';
import type { Learnt } from '../core/learnt';
import { makeFailure } from '../core/make-failure';
import type { ResourceType } from '../core/resource-type';
import { ok } from '../core/result';
import { askForToken } from './ask-for-token';
import { blameFromPages } from './blame-from-pages';
import { discover } from './discover';
import { haloClient } from './halo-client';
import { askedScopes, neededScopes } from './needed-scopes';
import { provenScopes } from './proven-scopes';
import { readAgent } from './read-agent';
import { readsEnough } from './reads-enough';
import {
  failedStep,
  passedStep,
  recordSteps,
  type StepEnd,
  type StepRecorder,
  warnedStep,
} from './record-steps';
import { refineTokenFailure } from './refine-token-failure';
import { requestUsableToken, type UsableToken } from './request-usable-token';
import { resolveAddresses } from './resolve-addresses';
import { scopesLearnt } from './scopes-learnt';
import { tellDiscovery } from './tell-discovery';
import { testControl } from './test-control';
import type { TestInput } from './test-input';
import { type TypeProbes, testRecords } from './test-records';
import type { HaloAddresses, TestReport, TestStep } from './test-report';

export type { TestInput } from './test-input';

interface Findings {
  discovery: DiscoveryEvidence | null;
  addresses: HaloAddresses | null;
  usable: UsableToken | null;
  scopesMissing: readonly string[];
  scopesProven: Record<string, 'granted' | 'missing'>;
  agent: TestReport['agent'];
  agentApiOnly: boolean | null;
  proven: boolean;
  types: TypeProbes;
}

/** Halo itself names an auth server that is not used; the admin's own word for one goes before it. */
const namesUnusable: ReadonlySet<string> = new Set(['address.auth_elsewhere', 'address.auth_not_https']);

/**
 * Proves a connection step by step and stops at the first step the later ones need. Passed: Halo gives a token, names an
 * enabled agent behind it, does not accept a wrong token just as well, and gives a row of each type that is always read.
 * Never throws for anything the network does.
 */
export const testConnection = async (
  input: TestInput,
  onStep?: (step: TestStep) => void,
): Promise<TestReport> => {
  const steps = recordSteps(onStep);
  const found: Findings = {
    discovery: null,
    addresses: null,
    usable: null,
    scopesMissing: [],
    scopesProven: {},
    agent: null,
    agentApiOnly: null,
    proven: false,
    types: {},
  };
  const isReachable = await findAddresses(input, steps, found);
  const tokenAt = Date.now();
  if (isReachable && (await findToken(input, steps, found))) await findRights(input, steps, found);
  return {
    passed: found.proven,
    steps: steps.all(),
    agent: found.agent,
    addresses: found.addresses,
    discovery: found.discovery,
    appVersion: found.discovery?.appVersion ?? null,
    scopesAsked: askedScopes(input.types, found.discovery?.appVersion ?? null),
    scopesMissing: found.scopesMissing,
    scopesProven: found.scopesProven,
    agentApiOnly: found.agentApiOnly,
    types: found.types,
    ...(isReachable ? { tokenAt } : {}),
    at: Date.now(),
  };
};

async function findAddresses(input: TestInput, steps: StepRecorder, found: Findings): Promise<boolean> {
  const { typed } = input;
  const address = await steps.run('address', () => {
    const resolved = resolveAddresses(typed, null);
    if (!resolved.ok) return failedStep(resolved.error);
    found.addresses = resolved.value;
    return passedStep({ code: 'name', name: resolved.value.base });
  });
  const base = found.addresses?.base;
  if (address.outcome === 'failed' || base === undefined) return false;
  const discovery = await steps.run('discovery', async () => {
    const answer = await discover(base, { ...input, pacer: input.pacer?.(base) });
    const typedAuth = typed.authFrom !== 'page' && found.addresses?.authFrom === 'typed';
    if (!answer.ok && !(namesUnusable.has(answer.error.code) && typedAuth)) return failedStep(answer.error);
    found.discovery = answer.ok ? answer.value : null;
    const resolved = resolveAddresses(typed, found.discovery);
    if (!resolved.ok) return failedStep(resolved.error);
    found.addresses = resolved.value;
    return tellDiscovery(answer, resolved.value);
  });
  return discovery.outcome !== 'failed';
}

async function findToken(input: TestInput, steps: StepRecorder, found: Findings): Promise<boolean> {
  const { addresses, discovery } = found;
  if (!addresses) return false;
  const needing = neededScopes(input.types);
  const scopes = askedScopes(input.types, discovery?.appVersion ?? null);
  const { clientId, clientSecret, timeoutMs, signal } = input;
  const given = { clientId, clientSecret, timeoutMs, signal };
  await steps.run('token', async () => {
    const answer = await askForToken({ ...given, addresses, scopes });
    if (!answer.ok) {
      if (answer.error.code === 'token.scope_missing') {
        found.scopesMissing = scopes;
        found.scopesProven = Object.fromEntries(scopes.map((scope) => [scope, 'missing']));
      }
      const refined = refineTokenFailure(answer.error, addresses, discovery);
      return failedStep(blame(refined, input));
    }
    found.usable = answer.value.usable;
    found.addresses = answer.value.addresses;
    found.scopesMissing = found.usable.missing;
    const seconds = Math.round((found.usable.token.expiresAt - Date.now()) / 1000);
    return passedStep({ code: 'token', seconds });
  });
  if (!found.usable) return false;
  const { missing } = found.usable;
  const also = (input.alsoScopes ?? []).filter((scope) => !needing.includes(scope));
  const needed = [...neededScopes(required(input)), ...also];
  await steps.run('scopes', async () => {
    const at = found.addresses ?? addresses;
    const writing =
      also.length > 0 ? await requestUsableToken({ ...given, addresses: at, scopes: also }) : null;
    const proven = provenScopes(needing, missing, also, writing);
    found.scopesProven = proven;
    const absent = Object.keys(proven).filter((scope) => proven[scope] === 'missing');
    const blocking = absent.filter((scope) => needed.includes(scope));
    const lacks = (these: readonly string[]) =>
      blame(makeFailure('token.scope_missing', { missing: these.join(', ') }), input);
    if (blocking.length > 0) return failedStep(lacks(blocking));
    const learnt = scopesLearnt(proven, input.types);
    const unasked = writing && !writing.ok && also.some((scope) => !proven[scope]);
    return unasked ? warnedStep(learnt, writing.error) : passedStep(learnt);
  });
  return true;
}

async function findRights(input: TestInput, steps: StepRecorder, found: Findings): Promise<void> {
  const { addresses, usable } = found;
  if (!addresses || !usable) return;
  const { signal, timeoutMs = 15_000 } = input;
  const { token } = usable;
  // The token is seconds old: when it is refused, another would be too, so none is asked for.
  const fresh = async () => ok(token);
  const direct = haloClient({ addresses, token: fresh, renewToken: fresh, timeoutMs, signal });
  const client = input.paced?.(direct, addresses.base) ?? direct;
  const agent = await steps.run('agent', async (): Promise<StepEnd> => {
    const answer = await readAgent(client);
    if (!answer.ok) return failedStep(blame(answer.error, input));
    const { id, name, disabled, apiOnly } = answer.value;
    found.agent = { id, name };
    found.agentApiOnly = apiOnly;
    const learnt: Learnt = { code: 'name', name };
    if (disabled) return failedStep(makeFailure('api.agent_disabled', { agent: name }), learnt);
    return apiOnly === false
      ? warnedStep(learnt, makeFailure('api.agent_not_api_only', { agent: name }))
      : passedStep(learnt);
  });
  if (agent.outcome === 'failed') return;
  const type = required(input)[0] ?? input.types[0] ?? 'clients';
  const pacer = input.pacer?.(addresses.base);
  const control = await steps.run('control', () =>
    testControl({ addresses, token, type, timeoutMs, pacer, signal }),
  );
  await steps.run('records', async () => {
    const needed = required(input);
    const version = found.discovery?.appVersion ?? null;
    const { scopesMissing } = found;
    const { end, probes } = await testRecords(
      client,
      input.types,
      scopesMissing,
      needed,
      input.always,
      version,
    );
    found.types = probes;
    return end;
  });
  found.proven =
    control.failure?.code !== 'api.control_accepted' &&
    !signal?.aborted &&
    readsEnough(input.types, input.always ?? [], found.types);
}

const blame = (failure: Failure, { seen, clientId, application = null }: TestInput): Failure =>
  blameFromPages(failure, { seen, clientId, application });

const required = ({ types, optional = [] }: TestInput): ResourceType[] =>
  types.filter((type) => !optional.includes(type));
