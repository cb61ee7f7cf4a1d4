import { isSharedAuthHost } from './host-names';
import type { HaloAddresses } from './test-report';

/**
 * Where to ask for a token, likeliest first. An auth server given as a bare host of its own has its tokens at `/token`, as
 * Halo's shared ones have (HaloAPI issue 1), or at `/auth/token`, as Scopable's guide writes it; which, only asking tells.
 */
export const tokenAddresses = (addresses: HaloAddresses): readonly HaloAddresses[] => {
  const { host, hostname, pathname } = new URL(addresses.authServer);
  const isApart = pathname === '/' && host !== new URL(addresses.base).host;
  if (!isApart || isSharedAuthHost(hostname)) return [addresses];
  const authServer = `${addresses.authServer}/auth`;
  return [addresses, { ...addresses, authServer, tokenUrl: `${authServer}/token` }];
};
