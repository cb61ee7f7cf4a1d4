import type { ConnectionGlance } from '../../lib/view/connection-glance';
import { Banner } from '../Banner';
import { lazy } from '../lazy';

const FailureText = lazy(async () => (await import('../FailureText')).FailureText);

/** Connected as whom, what was synced, when the next sync runs. */
export const ConnectedBanner = ({ glance }: { readonly glance: ConnectionGlance }) => (
  <Banner outcome={glance.outcome} busy={glance.running} live="status" title={glance.title}>
    <p class="numeric">{glance.line}</p>
    {glance.because && <FailureText failure={glance.because} />}
  </Banner>
);
