import type { TypeRow } from '../lib/view/runs-types';
import { Badge } from './Badge';
import type { Tone } from './tone';

const tones: Readonly<Record<TypeRow['state'], Tone>> = {
  off: 'neutral',
  never: 'cantTell',
  waiting: 'neutral',
  running: 'accent',
  complete: 'passed',
  incomplete: 'warned',
  failed: 'failed',
  cancelled: 'warned',
};

/** How the newest run left one record type, in a word. One for every screen. */
export const TypeState = ({ row: { state, stateWords } }: { readonly row: TypeRow }) => (
  <Badge tone={tones[state]}>{stateWords}</Badge>
);
