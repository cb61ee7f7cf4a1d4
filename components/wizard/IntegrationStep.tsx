import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { Choices } from '../Choices';
import { Field } from '../Field';
import { addressHint } from './address-hint';
import { IntegrationCard } from './IntegrationCard';
import { NotAvailable } from './NotAvailable';
import type { StepProps } from './step-props';

const hostings = [
  { value: 'hosted', text: t('wizard.integration_step.hosted_by_halo') },
  { value: 'on-premises', text: t('wizard.integration_step.on_premises') },
] as const;

/** Step 1: which integration, and which Halo. */
export const IntegrationStep = ({ state, commands }: StepProps) => {
  const { suggestion, draft } = state;
  return (
    <>
      <NotAvailable state={state} />
      <fieldset class="stack">
        <legend class="unseen">{t('wizard.integration_step.integration')}</legend>
        {state.profiles.map((profile) => (
          <IntegrationCard
            key={profile.id}
            profile={profile}
            chosen={profile.id === state.profile?.id}
            onChoose={() => commands.change({ profileId: profile.id })}
          />
        ))}
      </fieldset>
      <section class="card stack">
        <Field
          label={t('wizard.integration_step.your_halo_address')}
          value={draft.fields.baseUrl.text}
          placeholder="https://yourcompany.halopsa.com"
          onInput={(text) => commands.change({ field: { name: 'baseUrl', text } })}
          onLeave={commands.discover}
          {...addressHint(state)}
        />
        {suggestion && (
          <Button small onClick={() => commands.change({ field: { name: 'baseUrl', text: suggestion } })}>
            {t('wizard.integration_step.use_open_in_this_tab', { host: new URL(suggestion).host })}
          </Button>
        )}
        <Choices
          label={t('wizard.integration_step.where_it_runs')}
          options={hostings}
          value={state.hosting}
          onChange={(hosting) => commands.change({ hosting })}
        />
      </section>
    </>
  );
};
