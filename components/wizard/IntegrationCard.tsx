import { useId } from 'preact/hooks';
import type { IntegrationProfile } from '../../lib/profiles/profile';
import { t } from '../../lib/words/t';
import { OutsideLink } from '../OutsideLink';

interface IntegrationCardProps {
  readonly profile: IntegrationProfile;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One integration to choose, with what it needs of Halo. */
export const IntegrationCard = ({ profile, chosen, onChoose }: IntegrationCardProps) => {
  const id = useId();
  const needs = (layer: string) => profile.requirements.filter((each) => each.layer === layer).length;
  return (
    <div class={`card integration${chosen ? ' chosen' : ''}`}>
      <input
        id={id}
        type="radio"
        name="integration"
        value={profile.id}
        checked={chosen}
        aria-describedby={`${id}-more`}
        onChange={onChoose}
      />
      <div class="grow stack stack-tight">
        <div class="split">
          <label for={id}>{profile.name}</label>
          <span class="small">
            <OutsideLink href={profile.source.url}>{profile.source.title}</OutsideLink>
          </span>
        </div>
        <div id={`${id}-more`} class="soft small stack stack-tight">
          <p>{profile.summary}</p>
          <p>
            {t('wizard.integration_card.needs', {
              role: needs('role'),
              agent: needs('agent'),
              application: needs('application'),
            })}
          </p>
        </div>
      </div>
    </div>
  );
};
