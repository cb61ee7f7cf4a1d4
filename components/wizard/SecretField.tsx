import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/core/failure';
import { say } from '../../lib/core/say';
import { timeWords } from '../../lib/core/words';
import { t } from '../../lib/words/t';
import { Badge } from '../Badge';
import { cleanedHint } from '../cleaned-hint';
import { Field } from '../Field';

interface SecretFieldProps {
  /** A secret is in session memory. It is never sent back here. */
  readonly held: boolean;
  /** When it was given; one that is not held any more has to be given again. */
  readonly since: number | null;
  readonly failure: Failure | null;
  readonly onInput: (text: string) => void;
}

/** The Client Secret: masked, handed on with every keystroke, and not shown again. */
export const SecretField = ({ held, since, failure, onInput }: SecretFieldProps) => {
  const [typed, setTyped] = useState('');
  return (
    <Field
      label="Client Secret"
      type="password"
      required
      value={typed}
      placeholder={held ? '••••••••••••••••' : t('wizard.secret_field.shown_once_when_the_application_is')}
      mark={held ? <Badge tone="passed">{t('wizard.secret_field.held_in_memory')}</Badge> : undefined}
      hint={
        cleanedHint(typed) ??
        (typed === '' && since !== null
          ? t(held ? 'wizard.secret_field.given' : 'wizard.secret_field.lost', {
              time: timeWords(since, Date.now()),
            })
          : t('wizard.secret_field.kept_in_this_browsers_memory_only'))
      }
      error={failure ? say(failure).say : null}
      onInput={(text) => {
        setTyped(text);
        onInput(text);
      }}
    />
  );
};
