import './CopyValue.css';
import { Check, Copy } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/words/t';
import { Icon } from '../Icon';

interface CopyValueProps {
  readonly what: string;
  readonly text: string;
}

/** Copies one value of a record; seen when its line is pointed at or focused. */
export const CopyValue = ({ what, text }: CopyValueProps) => {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), 2_500);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <button
        type="button"
        class="copy-value"
        aria-label={t('records.copy_value', { field: what })}
        title={t('records.copy_value', { field: what })}
        onClick={() =>
          navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        <Icon icon={copied ? Check : Copy} size={12} />
      </button>
      <span class="unseen" role="status">
        {copied !== null && t(copied ? 'records.copied' : 'records.not_copied', { field: what })}
      </span>
    </>
  );
};
