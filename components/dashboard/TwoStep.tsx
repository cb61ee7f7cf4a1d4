import type { IconNode } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/words/t';
import { Button } from '../Button';

interface TwoStepProps {
  readonly button: string;
  /** The button that does it, once asked. */
  readonly yes: string;
  readonly icon: IconNode;
  readonly what: string;
  readonly question: string;
  /** The harmless answer. */
  readonly keep?: string;
  readonly busy: boolean;
  /** Why it cannot be done now, or null. */
  readonly blocked?: string | null;
  readonly onConfirm: () => void;
}

/** An act that is asked about once more before it is done. The question takes the focus, on its harmless answer. */
export const TwoStep = (props: TwoStepProps) => {
  const {
    button,
    yes,
    icon,
    what,
    question,
    keep = t('dashboard.two_step.keep_it'),
    busy,
    blocked = null,
    onConfirm,
  } = props;
  const [asking, setAsking] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    const buttons = group.current?.querySelectorAll('button');
    if (asking) buttons?.[1]?.focus();
    else if (asked.current) buttons?.[0]?.focus();
    asked.current = asking;
  }, [asking]);
  return (
    <div ref={group} class="two-step">
      <p class="soft">{what}</p>
      {asking ? (
        <fieldset
          aria-label={question}
          class="row"
          onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
        >
          <strong class="grow">{question}</strong>
          <Button
            kind="danger"
            icon={icon}
            busy={busy}
            blocked={blocked}
            onClick={() => {
              onConfirm();
              setAsking(false);
            }}
          >
            {yes}
          </Button>
          <Button onClick={() => setAsking(false)}>{keep}</Button>
        </fieldset>
      ) : (
        <div class="row">
          <Button kind="danger" icon={icon} busy={busy} blocked={blocked} onClick={() => setAsking(true)}>
            {button}
          </Button>
        </div>
      )}
    </div>
  );
};
