import './Chips.css';
import { X } from 'lucide';
import type { Chip } from '../../lib/view/records-chips';
import type { Place } from '../../lib/view/records-place';
import { t } from '../../lib/words/t';
import { Icon } from '../Icon';

interface ChipsProps {
  readonly chips: readonly Chip[];
  readonly onChange: (change: Partial<Place>) => void;
  readonly onClear: () => void;
}

/** What narrows the list and how it is shown; each can be taken away. */
export const Chips = ({ chips, onChange, onClear }: ChipsProps) =>
  chips.length === 0 ? null : (
    <ul class="record-chips" aria-label={t('records.chip.label')}>
      {chips.map(({ key, words, without }) => (
        <li key={key}>
          <button
            type="button"
            class="record-chip"
            aria-label={t('records.chip.remove', { chip: words })}
            onClick={() => onChange(without)}
          >
            <bdi>{words}</bdi> <Icon icon={X} size={12} />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class="record-chip record-chip-clear" onClick={onClear}>
            {t('records.chip.clear')}
          </button>
        </li>
      )}
    </ul>
  );
