import type { Outcome } from '../../lib/core/outcome';
import { word } from './words';

/** An outcome as a sign and as a word: never by colour alone. */
export const marks: Readonly<Record<Outcome, readonly [sign: string, word: string]>> = {
  failed: ['✕', word('failed')],
  cantTell: ['?', word('cantTell')],
  warned: ['!', word('warned')],
  passed: ['✓', word('passed')],
  inapplicable: ['–', word('inapplicable')],
};
