import { KeyRound } from 'lucide';
import { useState } from 'preact/hooks';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { Field } from '../Field';

interface UnlockFormProps {
  readonly busy: boolean;
  /** Answers whether it fitted, so that the field can be emptied. */
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
}

/** Takes the passphrase that opens the remembered secret. */
export const UnlockForm = ({ busy, onUnlock }: UnlockFormProps) => {
  const [passphrase, setPassphrase] = useState('');
  const empty = passphrase.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (empty || busy) return;
        void onUnlock(passphrase).then((fitted) => fitted && setPassphrase(''));
      }}
    >
      <Field
        label={t('dashboard.secret_panel.passphrase')}
        type="password"
        value={passphrase}
        onInput={setPassphrase}
        after={
          <Button
            type="submit"
            icon={KeyRound}
            busy={busy}
            blocked={empty ? t('dashboard.secret_panel.type_the_passphrase_first') : null}
          >
            {t('dashboard.secret_panel.unlock')}
          </Button>
        }
      />
    </form>
  );
};
