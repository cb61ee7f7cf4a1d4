import { parseAddress } from '../../../lib/halo/parse-address';
import type { Draft } from '../../../lib/store/draft';

/** Is the wizard about this instance? One without an address yet is about any. */
export function isAbout({ fields }: Draft, instance: string | null): boolean {
  if (fields.baseUrl.text.trim() === '') return true;
  const address = parseAddress(fields.baseUrl.text);
  return address.ok && address.value.base === instance;
}
