import './Outcome.css';
import './Banner.css';
import type { ComponentChildren } from 'preact';
import type { Outcome } from '../lib/core/outcome';
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
  /** Read out when it appears: `alert` at once, `status` when the reader is idle. */
  readonly live?: 'status' | 'alert';
}

/** A verdict or message with what to do about it. */
export const Banner = ({ outcome, busy = false, title, children, actions, live }: BannerProps) => (
  <div class={`banner tone-${busy ? 'accent' : outcome}`} role={live}>
    {busy ? <Spinner /> : <OutcomeIcon outcome={outcome} size={20} />}
    <div class="banner-words">
      <p class="banner-title">{title}</p>
      {children && <div class="banner-more">{children}</div>}
      {actions && <div class="row banner-actions">{actions}</div>}
    </div>
  </div>
);
