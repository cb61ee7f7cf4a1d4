import type { Outcome } from '../lib/core/outcome';

/** Each outcome as an admin reads it. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  passed: 'Right',
  failed: 'To mend',
  warned: 'Worth a look',
  cantTell: 'Cannot tell yet',
  inapplicable: 'Not needed',
};
