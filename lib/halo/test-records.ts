import type { Failure } from '../core/failure';
import type { Learnt } from '../core/learnt';
import { makeFailure } from '../core/make-failure';
import type { ResourceType } from '../core/resource-type';
import { resources } from '../resources/registry';
import type { Resource } from '../resources/resource';
import { oldItemsBlock, roleBlocks, scopeBlocks } from './blocked-type';
import type { HaloClient } from './halo-client';
import { readPage } from './read-page';
import { failedStep, passedStep, type StepEnd, warnedStep } from './record-steps';
import type { TypeProbe } from './test-report';

export type TypeProbes = Partial<Record<ResourceType, TypeProbe>>;

/**
 * Reads one row of each type and says what may be read and, where not, which layer blocks. Right = scope ∩ agent: without
 * the scope it is the application, with it the agent's role. Only a lack in `required` fails the step, and a type in `always`
 * without a single row. One request at a time; a limit or a cancellation ends it.
 */
export const testRecords = async (
  client: HaloClient,
  types: readonly ResourceType[],
  missingScopes: readonly string[],
  required: readonly ResourceType[] = types,
  always: readonly ResourceType[] = [],
  version: string | null = null,
): Promise<{ end: StepEnd; probes: TypeProbes }> => {
  const probes: TypeProbes = {};
  let stop: Failure | null = null;
  for (const type of new Set(types)) {
    const resource = resources[type];
    const probe: TypeProbe = stop
      ? notRead('failed', stop)
      : missingScopes.includes(resource.scope)
        ? notRead('forbidden', scopeBlocks(resource))
        : await probeType(client, resource, version, missingScopes);
    if (probe.failure && ['api.rate_limited', 'api.cancelled', 'api.offline'].includes(probe.failure.code)) {
      stop = probe.failure;
    }
    probes[type] = probe;
  }
  return { end: judge(probes, required, always), probes };
};

const notRead = (state: 'forbidden' | 'failed', failure: Failure): TypeProbe => ({
  state,
  total: null,
  failure,
});

async function probeType(
  client: HaloClient,
  resource: Resource,
  version: string | null,
  missingScopes: readonly string[],
): Promise<TypeProbe> {
  const page = await readPage(client, resource, { page: 1, pageSize: 1, activeOnly: false });
  if (!page.ok) {
    const { code } = page.error;
    // Some endpoints answer 401 where others answer 403 (HaloPSA 2.236); the agent's own profile could be read before.
    const forbidden = code === 'api.forbidden' || code === 'api.unauthorised';
    return forbidden
      ? notRead('forbidden', oldItemsBlock(resource, version, missingScopes) ?? roleBlocks(resource))
      : notRead('failed', page.error);
  }
  const { rows, total } = page.value;
  if (rows.length > 0)
    return { state: 'allowed', total, ...(await activeOf(client, resource)), failure: null };
  return { state: 'empty', total, failure: makeFailure('api.sees_nothing', { type: resource.type }) };
}

/** How many are active, where Halo's own filter can tell; that it cannot just now is no finding. */
async function activeOf(client: HaloClient, resource: Resource): Promise<Pick<TypeProbe, 'activeTotal'>> {
  if (Object.keys(resource.activeQuery).length === 0) return {};
  const page = await readPage(client, resource, { page: 1, pageSize: 1, activeOnly: true });
  return { activeTotal: page.ok ? page.value.total : null };
}

function judge(
  probes: TypeProbes,
  required: readonly ResourceType[],
  always: readonly ResourceType[],
): StepEnd {
  const all = Object.entries(probes) as [ResourceType, TypeProbe][];
  const isBlocked = ({ state }: TypeProbe) => state === 'forbidden' || state === 'failed';
  const allowed = all.filter(([, { state }]) => state === 'allowed').length;
  const spare = all.filter(([type, probe]) => isBlocked(probe) && !required.includes(type));
  // What is not selected is told, without advice: granting it would be more than the integration needs.
  const learnt: Learnt = { code: 'types', allowed, all: all.length, unread: spare.map(([type]) => type) };
  const needed = all.filter(([type]) => required.includes(type));
  const worst =
    needed.find(([, probe]) => isBlocked(probe)) ??
    needed.find(([type, { state }]) => state === 'empty' && always.includes(type));
  if (worst?.[1].failure) return failedStep(worst[1].failure, learnt);
  const empty = needed.find(([, { state }]) => state === 'empty')?.[1];
  return empty?.failure ? warnedStep(learnt, empty.failure) : passedStep(learnt);
}
