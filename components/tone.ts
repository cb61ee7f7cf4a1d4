import type { Outcome } from '../lib/core/outcome';

/** The colour family of a badge or banner. */
export type Tone = Outcome | 'neutral' | 'accent';
