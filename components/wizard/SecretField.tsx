import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/core/failure';
import { say } from '../../lib/core/say';
import { timeWords } from '../../lib/core/words';
import { Badge } from '../Badge';
import { Field } from '../Field';

interface SecretFieldProps {
  /** A secret is in session memory. It is never sent back here. */
  readonly held: boolean;
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
      placeholder={held ? '••••••••••••••••' : 'Shown once, when the application is saved'}
      mark={held ? <Badge tone="passed">held in memory</Badge> : undefined}
      hint={
        held && typed === '' && since !== null
          ? `Given ${timeWords(since, Date.now())}. Paste another to replace it.`
          : 'Kept in this browser’s memory only, until it closes.'
      }
      error={failure ? say(failure).say : null}
      onInput={(text) => {
        setTyped(text);
        onInput(text);
      }}
    />
  );
};
