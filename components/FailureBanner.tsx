import type { ComponentChildren } from 'preact';
import type { Failure } from '../lib/core/failure';
import { say } from '../lib/core/say';
import { Banner } from './Banner';

interface FailureBannerProps {
  readonly failure: Failure;
  /** What was being done, when the screen alone does not say it. */
  readonly about?: string;
  readonly actions?: ComponentChildren;
}

/** A Failure in its own words: what happened, and the one step that mends it. */
export const FailureBanner = ({ failure, about, actions }: FailureBannerProps) => {
  const words = say(failure);
  return (
    <Banner
      outcome={failure.kind === 'transient' ? 'warned' : 'failed'}
      title={about ? `${about}: ${words.say}` : words.say}
      live="alert"
      actions={actions}
    >
      <p data-failure={failure.code}>{words.fix}</p>
    </Banner>
  );
};
