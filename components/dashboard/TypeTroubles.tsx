import { Trash2 } from 'lucide';
import type { ResourceType } from '../../lib/core/resource-type';
import type { TypeTrouble } from '../../lib/view/runs-acts';
import { FailureWords } from './FailureWords';
import { TwoStep } from './TwoStep';

interface TypeTroublesProps {
  readonly troubles: readonly TypeTrouble[];
  readonly blocked: string | null;
  readonly busy: boolean;
  readonly onConfirmRemoval: (type: ResourceType) => void;
}

/** Why types are not whole; where a sync refused to remove many records, the admin can let it. */
export const TypeTroubles = ({ troubles, blocked, busy, onConfirmRemoval }: TypeTroublesProps) => (
  <ul class="troubles">
    {troubles.map(({ type, label, failure, removal }) => (
      <li key={type} data-trouble={type}>
        <FailureWords failure={failure} about={label} />
        {removal && (
          <TwoStep
            button="Confirm the removal"
            icon={Trash2}
            what={removal.what}
            question={removal.question}
            keep="Keep them"
            busy={busy}
            blocked={blocked}
            onConfirm={() => onConfirmRemoval(type)}
          />
        )}
      </li>
    ))}
  </ul>
);
