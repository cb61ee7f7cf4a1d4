import { plural } from '../../lib/core/words';
import type { IntegrationProfile } from '../../lib/profiles/profile';
import { resourceLabels } from '../../lib/resources/labels';
import type { Draft } from '../../lib/store/draft';

interface SummaryProps {
  readonly draft: Draft;
  readonly profile: IntegrationProfile | null;
}

/** What is about to be connected, in one table. */
export const Summary = ({ draft, profile }: SummaryProps) => (
  <section class="card">
    <dl class="facts">
      <dt>Integration</dt>
      <dd>{profile?.name ?? 'None chosen'}</dd>
      <dt>Halo</dt>
      <dd>{draft.test?.addresses?.base ?? draft.fields.baseUrl.text}</dd>
      <dt>Tenant</dt>
      <dd>{draft.test?.addresses?.tenant ?? 'None'}</dd>
      <dt>Agent</dt>
      <dd>{draft.test?.agent?.name ?? 'Not proven yet'}</dd>
      <dt>Records</dt>
      <dd>
        {draft.selection.map((type) => resourceLabels[type]).join(', ')}
        {draft.activeOnly ? ' (active clients only)' : ' (inactive too)'}
      </dd>
      <dt>Schedule</dt>
      <dd>Every {plural(draft.scheduleMinutes, 'minute')}</dd>
      {profile?.webhooks && (
        <>
          <dt>Webhooks</dt>
          <dd>{draft.webhooks === 'wanted' ? draft.payloadUrl : 'Skipped'}</dd>
        </>
      )}
    </dl>
  </section>
);
