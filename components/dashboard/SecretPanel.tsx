import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/core/failure';
import type { Outcome } from '../../lib/core/outcome';
import { timeWords } from '../../lib/core/words';
import type { SecretState } from '../../lib/view/runs-commands';
import { t } from '../../lib/words/t';
import { Disclosure } from '../Disclosure';
import { FailureBanner } from '../FailureBanner';
import { OutcomeIcon } from '../OutcomeIcon';
import { GiveSecretForm } from './GiveSecretForm';
import { UnlockForm } from './UnlockForm';

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

const refusedLook = { outcome: 'failed', words: t('dashboard.secret_panel.refused') } as const;

interface SecretPanelProps {
  readonly state: SecretState | null;
  /** Halo refuses to sign in with the secret that is held. */
  readonly refused: boolean;
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Answers whether it was taken, so that the fields can be emptied. */
  readonly onGive: (secret: string, passphrase: string | null) => Promise<boolean>;
  readonly onUnlock: (passphrase: string) => Promise<boolean>;
}

/** Where the client secret is, and the form that brings it back or replaces it. The secret itself is never shown. */
export const SecretPanel = ({ state, refused, busy, failure, onGive, onUnlock }: SecretPanelProps) => {
  const isHeld = state === 'in-memory' || state === 'in-memory-remembered';
  const isRemembered = state === 'locked' || state === 'in-memory-remembered';
  const { outcome, words } = (state && (refused && state !== 'missing' ? refusedLook : states[state])) ?? {};
  const [takenAt, setTakenAt] = useState<number | null>(null);
  const give = async (secret: string, passphrase: string | null): Promise<boolean> => {
    setTakenAt(null);
    const taken = await onGive(secret, passphrase);
    if (taken) setTakenAt(Date.now());
    return taken;
  };
  const form = (button: string) => (
    <GiveSecretForm remembered={isRemembered} busy={busy} button={button} onGive={give} />
  );
  return (
    <section class="card stack" aria-labelledby="secret-heading" data-secret={state ?? ''}>
      <h2 id="secret-heading">{t('dashboard.secret_panel.client_secret')}</h2>
      {outcome && (
        <p class="row">
          <OutcomeIcon outcome={outcome} />{' '}
          <span>
            {words}{' '}
            <span role="status">
              {takenAt !== null && t('dashboard.secret_panel.taken', { time: timeWords(takenAt, takenAt) })}
            </span>
          </span>
        </p>
      )}
      {failure && <FailureBanner failure={failure} />}
      {state === 'locked' && <UnlockForm busy={busy} onUnlock={onUnlock} />}
      {isHeld && !refused && (
        <Disclosure summary={t('dashboard.secret_panel.give_new_secret')}>
          {form(t('dashboard.secret_panel.give_new_secret'))}
        </Disclosure>
      )}
      {isHeld && refused && form(t('dashboard.secret_panel.give_new_secret'))}
      {state && !isHeld && form(t('dashboard.secret_panel.give_secret_again'))}
    </section>
  );
};
