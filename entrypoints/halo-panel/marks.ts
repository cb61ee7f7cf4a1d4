import type { Outcome } from '../../lib/core/outcome';

/** An outcome as a sign and as a word: never by colour alone. */
export const marks: Readonly<Record<Outcome, readonly [sign: string, word: string]>> = {
  failed: ['✕', 'To change'],
  cantTell: ['?', 'Cannot tell'],
  warned: ['!', 'To consider'],
  passed: ['✓', 'Right'],
  inapplicable: ['–', 'Does not apply'],
};
