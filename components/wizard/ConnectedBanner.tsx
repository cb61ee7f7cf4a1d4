import type { ConnectionGlance } from '../../lib/view/connection-glance';
import { Banner } from '../Banner';
import { lazy } from '../lazy';
import { SyncStanding } from '../SyncStanding';

const FailureText = lazy(async () => (await import('../FailureText')).FailureText);

/** Connected as whom, what was synced, when the next sync runs; while one is under way, where it stands. */
export const ConnectedBanner = ({ glance }: { readonly glance: ConnectionGlance }) => (
  <Banner outcome={glance.outcome} busy={glance.running} live="status" title={glance.title}>
    <p class="numeric">{glance.line}</p>
    {glance.standing && <SyncStanding standing={glance.standing} />}
    {glance.because && <FailureText failure={glance.because} />}
  </Banner>
);
