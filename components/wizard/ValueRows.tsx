import type { HandoverValue } from '../../lib/view/handover';
import { t } from '../../lib/words/t';
import { CopyButton } from '../CopyButton';

interface ValueRowsProps {
  readonly values: readonly HandoverValue[];
  readonly vendor: string;
  /** Where to get the secret at the moment it is copied; null hides its row. */
  readonly readSecret: (() => Promise<string | null>) | null;
}

/** The values to carry over, each in the vendor's exact form, with the difference to what Halo shows. */
export const ValueRows = ({ values, vendor, readSecret }: ValueRowsProps) => (
  <dl class="values">
    {values.map((value) => {
      const secret = value.name === 'client-secret';
      if (secret && !readSecret) return null;
      return (
        <div key={value.name} class="value">
          <dt class="small soft">{value.label}</dt>
          <dd>
            {secret ? (
              <span class="grow soft">{t('wizard.value_rows.copied_without_being_shown')}</span>
            ) : (
              <code class="mono grow" data-value={value.name}>
                {value.text ?? ''}
              </code>
            )}
            {value.text === '' ? (
              <span class="soft small">{t('wizard.value_rows.leave_it_empty')}</span>
            ) : (
              <CopyButton what={value.label} text={secret && readSecret ? readSecret : (value.text ?? '')} />
            )}
          </dd>
          {value.note && (
            <dd class="small remark">
              {value.note}
              {value.shown && value.shown !== value.text && (
                <>
                  {' '}
                  <span class="unseen">{t('wizard.value_rows.changed_from', { vendor })}</span>{' '}
                  <s class="mono">{value.shown}</s>
                </>
              )}
            </dd>
          )}
        </div>
      );
    })}
  </dl>
);
