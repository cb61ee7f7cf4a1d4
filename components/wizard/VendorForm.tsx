import type { HandoverValue } from '../../lib/view/handover';
import { t } from '../../lib/words/t';

interface VendorFormProps {
  /** The text in the box. */
  readonly given: string;
  readonly value: HandoverValue | undefined;
  readonly vendor: string | undefined;
}

/** How the vendor wants this value, where that differs from what is in the box. */
export const VendorForm = ({ given, value, vendor }: VendorFormProps) =>
  value?.note && value.text !== null && value.text !== given.trim() ? (
    <span class="vendor-form">
      {' '}
      {t('wizard.vendor_form.for_vendor', { vendor: vendor ?? '' })}{' '}
      {value.text === '' ? t('wizard.vendor_form.empty') : <code class="mono">{value.text}</code>}.{' '}
      {value.note}
    </span>
  ) : null;
