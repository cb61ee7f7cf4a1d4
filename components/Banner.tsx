import './Outcome.css';
import './Banner.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Outcome } from '../lib/core/outcome';
import { announce, wordsIn } from './announce';
import { OutcomeIcon } from './OutcomeIcon';
import { Spinner } from './Spinner';

interface BannerProps {
  readonly outcome: Outcome;
  /** Under way: a spinner takes the place of the outcome. */
  readonly busy?: boolean;
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
  /** Buttons, on a line of their own. */
  readonly actions?: ComponentChildren;
  /** Read out when it appears or says something else: `alert` at once, `status` when the reader is idle. */
  readonly live?: 'status' | 'alert';
}

/** A verdict or message with what to do about it. */
export const Banner = ({ outcome, busy = false, title, children, actions, live }: BannerProps) => {
  const heading = useRef<HTMLParagraphElement>(null);
  const more = useRef<HTMLDivElement>(null);
  const told = useRef('');
  useEffect(() => {
    const words = wordsIn(heading.current, more.current);
    // An alert is read out by every reader as it comes.
    if (live === 'status' && words !== told.current) announce(words);
    told.current = words;
  });
  return (
    <div class={`banner tone-${busy ? 'accent' : outcome}`} role={live === 'alert' ? live : undefined}>
      {busy ? <Spinner /> : <OutcomeIcon outcome={outcome} size={20} />}
      <div class="banner-words">
        <p ref={heading} class="banner-title">
          {title}
        </p>
        {children && (
          <div ref={more} class="banner-more">
            {children}
          </div>
        )}
        {actions && <div class="row banner-actions">{actions}</div>}
      </div>
    </div>
  );
};
