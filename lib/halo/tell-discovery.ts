import type { DiscoveryEvidence } from '../checks/evidence';
import type { Result } from '../core/result';
import { t, tell } from '../words/t';
import { passedStep, type StepEnd, warnedStep } from './record-steps';
import type { HaloAddresses } from './test-report';

/** How the discovery step of a test ends: what the instance said of itself, and where the addresses in use come from. */
export const tellDiscovery = (answer: Result<DiscoveryEvidence>, addresses: HaloAddresses): StepEnd => {
  const { base, authServer, tenant, authFrom } = addresses;
  if (!answer.ok)
    return warnedStep(t('halo.tell_discovery.auth_server_as_you_typed_it', { authServer }), answer.error);
  const { askedAt, assumed } = answer.value;
  if (authFrom === 'typed' && !assumed) {
    const { authServer: named } = answer.value;
    return warnedStep(tell('halo.tell_discovery.other_named', { named, authServer }));
  }
  if (assumed) return warnedStep(t('halo.tell_discovery.halo_did_not_say_where_its', { authServer }));
  const learnt = tell(`halo.tell_discovery.${tenant === null ? 'no_tenant' : 'with_tenant'}`, {
    authServer,
    tenant,
  });
  return askedAt === undefined
    ? passedStep(learnt)
    : warnedStep(t('halo.tell_discovery.there_is_no_halo_at_it', { askedAt, base, learnt }));
};
