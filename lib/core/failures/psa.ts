import { defineFailures } from '../failure';

// The first two sentences are the vendor's own (Scopable's setup guide), so that an admin finds them again there.
export const psaFailures = defineFailures({
  'psa.connectwise_active': {
    kind: 'config',
    say: () => 'Cannot activate HALO PSA: ConnectWise integration is already active.',
    fix: (d) =>
      `Disconnect ConnectWise in ${d.vendor}, then set “ConnectWise” to “Not connected” in the prerequisites.`,
  },
  'psa.halo_active': {
    kind: 'config',
    say: () => 'Cannot activate ConnectWise: HALO PSA integration is already active.',
    fix: () => 'Disconnect Halo first, on the dashboard under Configuration.',
  },
  'psa.other_halo_active': {
    kind: 'config',
    say: (d) => `${d.vendor} connects to one PSA at a time, and the Halo at ${d.host} is already connected.`,
    fix: (d) => `Disconnect ${d.host} first, on the dashboard under Configuration, then save again.`,
  },
  'psa.not_available': {
    kind: 'config',
    say: () => 'The Halo PSA integration is currently not available for your account.',
    fix: (d) =>
      `Ask whoever manages this browser, or ${d.vendor}, to enable the Halo PSA integration for your account.`,
  },
});
