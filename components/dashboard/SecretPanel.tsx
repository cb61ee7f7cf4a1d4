import { KeyRound } from 'lucide';
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/core/failure';
import type { Outcome } from '../../lib/core/outcome';
import type { SecretState } from '../../lib/view/runs-commands';
import { Button } from '../Button';
import { FailureBanner } from '../FailureBanner';
import { Field } from '../Field';
import { OutcomeIcon } from '../OutcomeIcon';

const states: Readonly<Record<SecretState, { readonly outcome: Outcome; readonly words: string }>> = {
  'in-memory': {
    outcome: 'passed',
    words: 'In memory until the browser closes. After that it has to be given again.',
  },
  'in-memory-remembered': {
    outcome: 'passed',
    words: 'In memory, and remembered under a passphrase for after the browser has closed.',
  },
  locked: { outcome: 'warned', words: 'Remembered, but locked: syncing waits for the passphrase.' },
  missing: {
    outcome: 'failed',
    words: 'Not here any more: it was kept in memory only. Syncing waits until it is given again.',
  },
};

interface SecretPanelProps {
  readonly state: SecretState | null;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Answers whether it was taken, so that the field can be emptied. */
  readonly onGive: (secret: string) => Promise<boolean>;
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
}

/** Where the client secret is, and the form that brings it back. The secret itself is never shown. */
export const SecretPanel = ({ state, busy, failure, onGive, onUnlock }: SecretPanelProps) => (
  <section class="card" aria-labelledby="secret-heading" data-secret={state ?? ''}>
    <h2 id="secret-heading">Client secret</h2>
    {state && (
      <p class="row">
        <OutcomeIcon outcome={states[state].outcome} /> <span>{states[state].words}</span>
      </p>
    )}
    {failure && <FailureBanner failure={failure} />}
    {state === 'locked' && <SecretForm label="Passphrase" button="Unlock" busy={busy} onSubmit={onUnlock} />}
    {(state === 'missing' || state === 'locked') && (
      <SecretForm label="Client Secret" button="Give secret again" busy={busy} onSubmit={onGive} />
    )}
  </section>
);

interface SecretFormProps {
  readonly label: string;
  readonly button: string;
  readonly busy: boolean;
  readonly onSubmit: (text: string) => Promise<boolean>;
}

const SecretForm = ({ label, button, busy, onSubmit }: SecretFormProps) => {
  const [text, setText] = useState('');
  const empty = text.trim() === '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (empty || busy) return;
        void onSubmit(text).then((taken) => taken && setText(''));
      }}
    >
      <Field
        label={label}
        type="password"
        value={text}
        onInput={setText}
        after={
          <Button
            type="submit"
            icon={KeyRound}
            busy={busy}
            blocked={empty ? `Type the ${label.toLowerCase()} first` : null}
          >
            {button}
          </Button>
        }
      />
    </form>
  );
};
