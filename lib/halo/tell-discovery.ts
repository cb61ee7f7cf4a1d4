import type { DiscoveryEvidence } from '../checks/evidence';
import type { Result } from '../core/result';
import { passedStep, type StepEnd, warnedStep } from './record-steps';
import type { HaloAddresses } from './test-report';

/** How the discovery step of a test ends: what the instance said of itself, and where the addresses in use come from. */
export const tellDiscovery = (answer: Result<DiscoveryEvidence>, addresses: HaloAddresses): StepEnd => {
  const { base, authServer, tenant, authFrom } = addresses;
  if (!answer.ok) return warnedStep(`Auth Server as you typed it: ${authServer}.`, answer.error);
  const { askedAt, assumed } = answer.value;
  if (authFrom === 'typed' && !assumed) {
    return warnedStep(`Halo names ${answer.value.authServer}; ${authServer} is used because you typed it.`);
  }
  if (assumed) return warnedStep(`Halo did not say where its auth server is; ${authServer} is assumed.`);
  const learnt = `Auth server ${authServer}, ${tenant === null ? 'no tenant' : `tenant ${tenant}`}.`;
  return askedAt === undefined
    ? passedStep(learnt)
    : warnedStep(`There is no Halo at ${askedAt}; it answers at ${base}, which is used. ${learnt}`);
};
