import type { Details, Failure, FailureWords } from './failure';
import type { FailureCode } from './failures/catalogue';

/**
 * A Failure by a code of one topic. As `makeFailure`, but it brings only that topic's codes along: what the popup opens
 * with has no room for the whole catalogue.
 */
export const failureOf = <C extends FailureCode>(
  topic: Readonly<Record<C, FailureWords>>,
  code: C,
  details: Details = {},
): Failure => ({ code, kind: topic[code].kind, details });
