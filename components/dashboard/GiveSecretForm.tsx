import { KeyRound } from 'lucide';
import { useState } from 'preact/hooks';
import { cleanText } from '../../lib/core/clean-text';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { cleanedHint } from '../cleaned-hint';
import { Field } from '../Field';

interface GiveSecretFormProps {
  /** A secret is remembered, which this one takes the place of. */
  readonly remembered: boolean;
  readonly busy: boolean;
  readonly button: string;
  /** Answers whether it was taken, so that the fields can be emptied. */
  readonly onGive: (secret: string, passphrase: string | null) => Promise<boolean>;
}

/** Takes a client secret and, if it is to be remembered, the passphrase that seals it. */
export const GiveSecretForm = ({ remembered, busy, button, onGive }: GiveSecretFormProps) => {
  const [secret, setSecret] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const empty = cleanText(secret).text === '';
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (empty || busy) return;
        void onGive(secret, passphrase === '' ? null : passphrase).then((taken) => {
          if (!taken) return;
          setSecret('');
          setPassphrase('');
        });
      }}
    >
      <Field
        label="Client Secret"
        type="password"
        value={secret}
        onInput={setSecret}
        hint={cleanedHint(secret)}
      />
      <Field
        label={t('dashboard.secret_panel.remember_passphrase')}
        type="password"
        value={passphrase}
        onInput={setPassphrase}
        hint={[
          t('wizard.review_step.at_least_12_characters_for_instance'),
          t(`dashboard.secret_panel.${remembered ? 'without_one_forgotten' : 'without_one'}`),
        ].join(' ')}
      />
      <div>
        <Button
          type="submit"
          icon={KeyRound}
          busy={busy}
          blocked={empty ? t('dashboard.secret_panel.type_the_client_secret_first') : null}
        >
          {button}
        </Button>
      </div>
    </form>
  );
};
