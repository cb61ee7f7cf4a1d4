import './Outcome.css';
import { CircleCheck, CircleHelp, CircleMinus, CircleX, type IconNode, TriangleAlert } from 'lucide';
import type { Outcome } from '../lib/core/outcome';
import { Icon } from './Icon';
import { outcomeWords } from './outcome-words';

const icons: Readonly<Record<Outcome, IconNode>> = {
  passed: CircleCheck,
  failed: CircleX,
  warned: TriangleAlert,
  cantTell: CircleHelp,
  inapplicable: CircleMinus,
};

interface OutcomeIconProps {
  readonly outcome: Outcome;
  readonly size?: number;
  /** True where text beside it already says the outcome. */
  readonly silent?: boolean;
}

/** An outcome as shape and colour; the shape alone tells it, for those who do not see the colour. */
export const OutcomeIcon = ({ outcome, size = 16, silent = false }: OutcomeIconProps) => (
  <span class={`outcome outcome-${outcome}`}>
    <Icon icon={icons[outcome]} size={size} {...(silent ? {} : { label: outcomeWords(outcome) })} />
  </span>
);
