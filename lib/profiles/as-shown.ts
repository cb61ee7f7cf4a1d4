import type { ValueName } from '../core/value-name';

/** An address without its closing slashes. */
const bare = (text: string): string => text.trim().replace(/\/+$/, '');

/**
 * The value as the HaloPSA API page shows it, where only the instance's own address is held: Resource Server is {base}/api and
 * Authorisation Server {base}/auth (hosted and own domains; HaloAPI reads them so). An address with a path, or on another
 * host, is left alone: a shared auth server has no path.
 */
export const asShown = (name: ValueName, text: string, base: string): string => {
  if (bare(text).toLowerCase() !== bare(base).toLowerCase() || bare(base) === '') return text;
  if (name === 'resource-server') return `${bare(text)}/api`;
  return name === 'auth-server' ? `${bare(text)}/auth` : text;
};
