import { defineFailures } from '../failure';

// The first two sentences are the vendor's own (Scopable's setup guide), so that an admin finds them again there.
export const psaFailures = defineFailures({
  'psa.connectwise_active': { kind: 'config' },
  'psa.halo_active': { kind: 'config' },
  'psa.other_halo_active': { kind: 'config' },
  'psa.not_available': { kind: 'config' },
});
