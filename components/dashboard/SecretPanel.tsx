import { KeyRound } from 'lucide';
import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/core/failure';
import type { Outcome } from '../../lib/core/outcome';
import type { SecretState } from '../../lib/view/runs-commands';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { FailureBanner } from '../FailureBanner';
import { Field } from '../Field';
import { OutcomeIcon } from '../OutcomeIcon';

const states: Readonly<Record<SecretState, { readonly outcome: Outcome; readonly words: string }>> = {
  'in-memory': {
    outcome: 'passed',
    words: t('dashboard.secret_panel.in_memory_until_the_browser_closes'),
  },
  'in-memory-remembered': {
    outcome: 'passed',
    words: t('dashboard.secret_panel.in_memory_and_remembered_under_a'),
  },
  locked: { outcome: 'warned', words: t('dashboard.secret_panel.remembered_but_locked_syncing_waits_for') },
  missing: {
    outcome: 'failed',
    words: t('dashboard.secret_panel.not_here_any_more_it_was'),
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
    <h2 id="secret-heading">{t('dashboard.secret_panel.client_secret')}</h2>
    {state && (
      <p class="row">
        <OutcomeIcon outcome={states[state].outcome} /> <span>{states[state].words}</span>
      </p>
    )}
    {failure && <FailureBanner failure={failure} />}
    {state === 'locked' && (
      <SecretForm
        label={t('dashboard.secret_panel.passphrase')}
        first={t('dashboard.secret_panel.type_the_passphrase_first')}
        button={t('dashboard.secret_panel.unlock')}
        busy={busy}
        onSubmit={onUnlock}
      />
    )}
    {(state === 'missing' || state === 'locked') && (
      <SecretForm
        label="Client Secret"
        first={t('dashboard.secret_panel.type_the_client_secret_first')}
        button={t('dashboard.secret_panel.give_secret_again')}
        busy={busy}
        onSubmit={onGive}
      />
    )}
  </section>
);

interface SecretFormProps {
  readonly label: string;
  /** Why nothing can be done yet. */
  readonly first: string;
  readonly button: string;
  readonly busy: boolean;
  readonly onSubmit: (text: string) => Promise<boolean>;
}

const SecretForm = ({ label, first, button, busy, onSubmit }: SecretFormProps) => {
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
          <Button type="submit" icon={KeyRound} busy={busy} blocked={empty ? first : null}>
            {button}
          </Button>
        }
      />
    </form>
  );
};
