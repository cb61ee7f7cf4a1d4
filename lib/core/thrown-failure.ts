import type { Failure } from './failure';

/** A Failure on its way up from where no Result is answered (the store); who answers commands turns it into a Result. */
export class ThrownFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'ThrownFailure';
  }
}
