import './Outcome.css';
import type { ComponentChildren } from 'preact';
import type { Tone } from './tone';

interface BadgeProps {
  readonly tone?: Tone;
  readonly children: ComponentChildren;
}

/** One or two words about the thing beside it. */
export const Badge = ({ tone = 'neutral', children }: BadgeProps) => (
  <span class={`badge tone-${tone}`}>{children}</span>
);
