import type { Draft } from '../../lib/store/draft';
import { t } from '../../lib/words/t';

/** What still has to be filled in before there is something to test, in one sentence; null when all is there. */
export function missingForTest({ fields, hasSecret }: Draft): string | null {
  const names = [
    !fields.baseUrl.text.trim() && 'Base URL',
    !fields.clientId.text.trim() && 'Client ID',
    !hasSecret && 'Client Secret',
  ];
  const absent = names.filter(Boolean);
  return absent.length > 0 ? t('wizard.missing_for_test.fill_in_first', { names: absent.join(', ') }) : null;
}
