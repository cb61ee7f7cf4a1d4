import type { IntegrationProfile } from '../../../lib/profiles/profile';
import { profileById } from '../../../lib/profiles/registry';
import type { Draft } from '../../../lib/store/draft';

/** The draft for another integration: its record types are preselected; an unknown or unchanged id changes nothing. */
export function withProfile(draft: Draft, profileId: string): Draft {
  const profile = profileById(profileId);
  if (!profile || draft.profileId === profileId) return draft;
  return {
    ...draft,
    profileId,
    selection: profile.defaultTypes,
    webhooks: 'undecided',
    test: null,
    connectionId: null,
    step: isStepOf(profile, draft) ? draft.step : 'prepare',
  };
}

/** A finished set-up begins again, and a step the profile does not have could be left by neither Back nor Continue. */
const isStepOf = ({ webhooks }: IntegrationProfile, { step }: Draft): boolean =>
  step !== 'done' && (step !== 'webhooks' || webhooks);
