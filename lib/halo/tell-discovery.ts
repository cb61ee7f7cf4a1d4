import type { DiscoveryEvidence } from '../checks/evidence';
import type { LearntAuth } from '../core/learnt';
import type { Result } from '../core/result';
import { passedStep, type StepEnd, warnedStep } from './record-steps';
import type { HaloAddresses } from './test-report';

/** How the discovery step of a test ends: what the instance said of itself, and where the addresses in use come from. */
export const tellDiscovery = (answer: Result<DiscoveryEvidence>, addresses: HaloAddresses): StepEnd => {
  const { base, authServer, tenant, authFrom } = addresses;
  const learnt = (from: LearntAuth['from'], more: Partial<LearntAuth> = {}): LearntAuth => ({
    code: 'auth-server',
    from,
    authServer,
    tenant,
    ...more,
  });
  if (!answer.ok) return warnedStep(learnt('typed-not-named'), answer.error);
  const { askedAt, assumed, authServer: named } = answer.value;
  if (authFrom === 'typed' && !assumed) return warnedStep(learnt('typed', { named }));
  if (assumed) return warnedStep(learnt('assumed'));
  return askedAt === undefined
    ? passedStep(learnt('halo'))
    : warnedStep(learnt('halo', { moved: { askedAt, base } }));
};
