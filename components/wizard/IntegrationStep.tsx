import { Button } from '../Button';
import { Choices } from '../Choices';
import { Field } from '../Field';
import { addressHint } from './address-hint';
import { IntegrationCard } from './IntegrationCard';
import { NotAvailable } from './NotAvailable';
import type { StepProps } from './step-props';

const hostings = [
  { value: 'hosted', text: 'Hosted by Halo' },
  { value: 'on-premises', text: 'On-premises' },
] as const;

/** Step 1: which integration, and which Halo. */
export const IntegrationStep = ({ state, commands }: StepProps) => {
  const { suggestion, draft } = state;
  return (
    <>
      <NotAvailable state={state} />
      <fieldset class="stack">
        <legend class="unseen">Integration</legend>
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
          label="Your Halo address"
          value={draft.fields.baseUrl.text}
          placeholder="https://yourcompany.halopsa.com"
          onInput={(text) => commands.change({ field: { name: 'baseUrl', text } })}
          onLeave={commands.discover}
          {...addressHint(state)}
        />
        {suggestion && (
          <Button
            small
            onClick={() => commands.change({ field: { name: 'baseUrl', text: suggestion } })}
          >{`Use ${new URL(suggestion).host}, open in this tab`}</Button>
        )}
        <Choices
          label="Where it runs"
          options={hostings}
          value={state.hosting}
          onChange={(hosting) => commands.change({ hosting })}
        />
      </section>
    </>
  );
};
