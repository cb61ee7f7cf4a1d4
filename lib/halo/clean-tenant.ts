import { cleanText } from './clean-text';

// What vendors' guides make people type for "no tenant" (on-premises); never a tenant's name, never sent.
const absent = new Set(['', 'not set', 'none', 'n/a', 'na', 'null', 'undefined', '-', '–']);

/** The tenant as typed or shown, or null for a blank field and for the words that stand for "no tenant". */
export const cleanTenant = (typed: string | null | undefined): string | null => {
  const { text } = cleanText(typed ?? '');
  return absent.has(text.toLowerCase()) ? null : text;
};
