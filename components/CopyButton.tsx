import { Check, Copy } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/words/t';
import { Button } from './Button';

interface CopyButtonProps {
  /** What is copied, for the spoken name: "Copy Tenant". */
  readonly what: string;
  /** The text, or where to get it at the moment of the click (a secret is never held by the screen). */
  readonly text: string | (() => Promise<string | null>);
  readonly words?: string;
}

/** Copies a text and says so; says so too when the browser refused. */
export const CopyButton = ({ what, text, words = t('controls.copy_button.copy') }: CopyButtonProps) => {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2500);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const given = typeof text === 'string' ? text : await text();
    if (given === null) return setState('refused');
    // A browser that refuses (no focus, policy) is shown as such, so nobody pastes an older clipboard.
    await navigator.clipboard.writeText(given).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };

  return (
    <span class="copy">
      <Button
        small
        icon={state === 'copied' ? Check : Copy}
        label={t('controls.copy_button.copy_what', { words, what })}
        onClick={copy}
      >
        {state === 'copied'
          ? t('controls.copy_button.copied')
          : state === 'refused'
            ? t('controls.copy_button.refused')
            : words}
      </Button>
      <span class="unseen" role="status">
        {state === 'copied' && t('controls.copy_button.copied_2', { what })}
        {state === 'refused' && t('controls.copy_button.was_not_copied_the_browser_refused', { what })}
      </span>
    </span>
  );
};
