import { useState } from 'preact/hooks';
import { resourceLabels } from '../../lib/resources/labels';
import { t } from '../../lib/words/t';
import { Checkbox } from '../Checkbox';
import { FailureBanner } from '../FailureBanner';
import { Field } from '../Field';
import { reviewForm } from './review-form';
import { Summary } from './Summary';
import type { StepProps } from './step-props';

/** Step 6: what will be saved and started, and how the secret is kept. Its button is in the foot. */
export const ReviewStep = ({ state, commands }: StepProps) => {
  const [remember, setRemember] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const { draft, profile } = state;
  const withheld = draft.selection.filter((type) => draft.test?.types[type]?.state === 'forbidden');
  const failure = state.failures.activate;
  return (
    <form
      id={reviewForm}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        commands.activate(remember ? passphrase : null);
      }}
    >
      {failure && <FailureBanner failure={failure} />}
      <Summary draft={draft} profile={profile} />
      {withheld.length > 0 && (
        <p class="small remark">
          {t('wizard.review_step.will_not_arrive_until_the_permission', {
            value: withheld.map((type) => resourceLabels[type]).join(', '),
          })}
        </p>
      )}
      <section class="card stack">
        <Checkbox
          label={t('wizard.review_step.remember_the_secret_with_a_passphrase')}
          checked={remember}
          onChange={setRemember}
        >
          {remember
            ? t('wizard.review_step.it_is_stored_encrypted_you_are')
            : t('wizard.review_step.without_it_the_secret_is_kept')}
        </Checkbox>
        {remember && (
          <Field
            label={t('wizard.review_step.passphrase')}
            type="password"
            required
            value={passphrase}
            onInput={setPassphrase}
            hint={t('wizard.review_step.at_least_12_characters_for_instance')}
          />
        )}
      </section>
    </form>
  );
};
