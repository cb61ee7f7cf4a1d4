import type { FailureCode } from './failures/catalogue';

/** config: the admin must change a setting; transient: wait and go on; system: stop and offer the report. */
export type FailureKind = 'config' | 'transient' | 'system';

/** The values a sentence needs. Plain JSON; never a secret or a token. */
export type Details = { readonly [name: string]: string | number | boolean | null };

/** What went wrong, as plain JSON, because it crosses contexts. Its words live in the catalogue. */
export interface Failure {
  readonly code: FailureCode;
  readonly kind: FailureKind;
  readonly details: Details;
}

/** One row of the catalogue: `say` is what happened, `fix` is one imperative step naming the Halo screen or field. */
export interface FailureWords {
  readonly kind: FailureKind;
  say(details: Details): string;
  fix(details: Details): string;
  readonly help?: string;
}

/** Keeps the codes of one topic literal, so that FailureCode is a union and a code without a fix does not compile. */
export const defineFailures = <T extends Record<string, FailureWords>>(words: T): T => words;
