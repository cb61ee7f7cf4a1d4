import type { Details, Failure } from './failure';
import { catalogue, type FailureCode } from './failures/catalogue';

/** A Failure by its code; the kind comes from the catalogue, so behaviour is decided in one place. */
export const makeFailure = (code: FailureCode, details: Details = {}): Failure => ({
  code,
  kind: catalogue[code].kind,
  details,
});
