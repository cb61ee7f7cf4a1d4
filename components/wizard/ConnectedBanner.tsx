import type { ConnectionGlance } from '../../lib/view/connection-glance';
import { Banner } from '../Banner';
import { LazyFailureText } from '../lazy-failure-text';
import { SyncStanding } from '../SyncStanding';

/** Connected as whom, what was synced, when the next sync runs; while one is under way, where it stands. */
export const ConnectedBanner = ({ glance }: { readonly glance: ConnectionGlance }) => {
  const { standing, because } = glance;
  return (
    <>
      {standing && (
        <p class="unseen" role="status">
          {standing.spoken}
        </p>
      )}
      <Banner
        outcome={glance.outcome}
        busy={glance.running}
        title={glance.title}
        // Figures that run are not read out.
        {...(standing ? {} : { live: 'status' as const })}
      >
        {standing && <SyncStanding standing={standing} />}
        {!standing && glance.line && <p class="numeric">{glance.line}</p>}
        {glance.short && <p>{glance.short}</p>}
        {glance.lost && <p>{glance.lost}</p>}
        {glance.refuted && <p>{glance.refuted}</p>}
        {because && <LazyFailureText failure={because} />}
      </Banner>
    </>
  );
};
