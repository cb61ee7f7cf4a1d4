import { t } from '../../lib/words/t';
import { Checkbox } from '../Checkbox';
import { CopyButton } from '../CopyButton';
import { Disclosure } from '../Disclosure';
import { ConnectWiseChoice } from './ConnectWiseChoice';
import type { StepProps } from './step-props';

/** What to have ready before Halo is touched, for this hosting. */
export const Prerequisites = ({ state, commands }: StepProps) => {
  const { profile, draft, hosting, haloVersion } = state;
  if (!profile) return null;
  // Asked as a real choice below, because the answer is kept and enforced.
  const asked = profile.prerequisites.filter(
    (each) => (each.hosting ?? hosting) === hosting && !(profile.onePsa && each.id === 'connectwise'),
  );
  const done = asked.filter((each) => draft.prerequisites[each.id]).length;
  // Once Halo's pages have been seen, the settings are what matters; this folds to one line.
  const nothingSeen = state.groups.every((group) => group.passed === 0);
  return (
    <section class="card fold">
      <Disclosure
        startsOpen={done < asked.length && nothingSeen}
        settled={done === asked.length}
        summary={
          <span class="split">
            <strong>{t('wizard.prerequisites.before_you_start')}</strong>
            <span class="soft small numeric">
              {t('wizard.prerequisites.of_ready', { done, length: asked.length })}
            </span>
          </span>
        }
      >
        <ul class="stack stack-tight">
          {asked.map((each) => (
            <li key={each.id} data-prerequisite={each.id}>
              <Checkbox
                label={each.text}
                checked={draft.prerequisites[each.id] ?? false}
                onChange={(ticked) => commands.change({ prerequisite: { id: each.id, done: ticked } })}
              >
                {each.why}
                {each.id === 'version' && ` ${versionWords(haloVersion)}`}
              </Checkbox>
              {each.values?.map((value) => (
                <div key={value.text} class="value-line">
                  <code class="mono grow">{value.text}</code>
                  <CopyButton what={value.text} text={value.text} />
                  {value.remark && <p class="small remark">{value.remark}</p>}
                </div>
              ))}
            </li>
          ))}
        </ul>
      </Disclosure>
      {profile.onePsa && <ConnectWiseChoice state={state} commands={commands} />}
      <p class="soft small prerequisites-foot">
        {t(`wizard.prerequisites.${hosting === 'hosted' ? 'hosted' : 'on_premises'}`)} ·{' '}
        {t('wizard.prerequisites.halo_version')}{' '}
        <span data-halo-version>{haloVersion ?? t('wizard.prerequisites.not_read_yet')}</span>
      </p>
    </section>
  );
};

const versionWords = (haloVersion: string | null): string =>
  haloVersion === null
    ? t('wizard.prerequisites.version_not_read_yet')
    : t('wizard.prerequisites.version_read', { haloVersion });
