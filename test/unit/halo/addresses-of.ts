import type { HaloAddresses } from '../../../lib/halo/test-report';

export const addressesOf = (base: string, more: Partial<HaloAddresses> = {}): HaloAddresses => ({
  base,
  apiRoot: `${base}/api`,
  authServer: `${base}/auth`,
  tokenUrl: `${base}/auth/token`,
  tenant: null,
  authFrom: 'authinfo',
  ...more,
});
