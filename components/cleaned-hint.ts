import { cleanText } from '../lib/core/clean-text';
import { t } from '../lib/words/t';

/** What to say below a box whose text is taken without what nobody sees in it; null where nothing is taken off. */
export const cleanedHint = (typed: string): string | null =>
  cleanText(typed).trimmed ? t('halo.address_notice.spaces_line_breaks_or_invisible_characters') : null;
