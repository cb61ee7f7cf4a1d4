import { parseAddress } from '../../../lib/halo/parse-address';

/**
 * A typed address without the user name and password before its @. The sign itself stays, so that the address is refused for them as
 * before; no other text is touched.
 */
export function withoutCredentials(text: string): string {
  const address = parseAddress(text);
  const hasThem = !address.ok && address.error.code === 'address.has_credentials';
  return hasThem ? text.replace(/[^\s/?#]*@/, '@') : text;
}
