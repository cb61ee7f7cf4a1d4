import type { MessageKey } from '../words/t';
import type { FailureCode } from './failures/catalogue';

/** config: the admin must change a setting; transient: wait and go on; system: stop and offer the report. */
export type FailureKind = 'config' | 'transient' | 'system';

/** The values a sentence needs. Plain JSON; never a secret or a token. */
export type Details = { readonly [name: string]: string | number | boolean | null };

/** What went wrong, as plain JSON, because it crosses contexts. Its words are made when it is shown. */
export interface Failure {
  readonly code: FailureCode;
  readonly kind: FailureKind;
  readonly details: Details;
}

/**
 * One row of the catalogue. Its sentences are the messages `failures.<code>.say`, what happened, and `.fix`, one imperative step
 * naming the Halo screen or field; `say` and `fix` here name another message where the details ask for one.
 */
export interface FailureWords {
  readonly kind: FailureKind;
  say?(details: Details): MessageKey | null;
  fix?(details: Details): MessageKey | null;
  /** The detail whose number chooses the form of a plural sentence. */
  readonly counts?: string;
  /** The detail that lists reasons by their codes, with commas between them. */
  readonly reasons?: string;
}

/** Keeps the codes of one topic literal, so that FailureCode is a union. */
export const defineFailures = <T extends Record<string, FailureWords>>(words: T): T => words;
