import { Trash2 } from 'lucide';
import type { ResourceType } from '../../lib/core/resource-type';
import type { TypeTrouble } from '../../lib/view/runs-acts';
import { t } from '../../lib/words/t';
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
            button={t('dashboard.type_troubles.confirm_the_removal')}
            yes={t('dashboard.type_troubles.yes_confirm_the_removal')}
            icon={Trash2}
            what={removal.what}
            question={removal.question}
            keep={t('dashboard.type_troubles.keep_them')}
            busy={busy}
            blocked={blocked}
            onConfirm={() => onConfirmRemoval(type)}
          />
        )}
      </li>
    ))}
  </ul>
);
