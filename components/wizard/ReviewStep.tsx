import { useState } from 'preact/hooks';
import { resourceLabels } from '../../lib/resources/labels';
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
          Will not arrive until the permission is given:{' '}
          {withheld.map((type) => resourceLabels[type]).join(', ')}.
        </p>
      )}
      <section class="card stack">
        <Checkbox label="Remember the secret with a passphrase" checked={remember} onChange={setRemember}>
          {remember
            ? 'It is stored encrypted; you are asked for the passphrase once after each start of the browser.'
            : 'Without it, the secret is kept in memory until the browser closes. Syncing then waits until you give it again.'}
        </Checkbox>
        {remember && (
          <Field
            label="Passphrase"
            type="password"
            required
            value={passphrase}
            onInput={setPassphrase}
            hint="At least 12 characters, for instance four words. Nobody can recover it."
          />
        )}
      </section>
    </form>
  );
};
