import type { ResourceType } from '../../lib/core/resource-type';
import type { IntegrationProfile } from '../../lib/profiles/profile';

interface ChangesProps {
  readonly profile: IntegrationProfile;
  readonly types: readonly ResourceType[];
}

/** Every setting the integration was given and the reason for it, to keep with the change ticket. */
export const Changes = ({ profile, types }: ChangesProps) => (
  <ul class="changes">
    {profile.requirements
      .filter((each) => each.layer !== 'webhook')
      .filter((each) => !each.forTypes || each.forTypes.some((type) => types.includes(type)))
      .map((each) => (
        <li key={each.check}>
          <strong>{each.label}</strong>
          {each.kind === 'access' && `: ${each.level}`}
          <span class="soft"> – {each.why}</span>
        </li>
      ))}
  </ul>
);
