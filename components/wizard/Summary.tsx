import { counted } from '../../lib/core/words';
import type { IntegrationProfile } from '../../lib/profiles/profile';
import { resourceLabels } from '../../lib/resources/labels';
import type { Draft } from '../../lib/store/draft';
import { t } from '../../lib/words/t';

interface SummaryProps {
  readonly draft: Draft;
  readonly profile: IntegrationProfile | null;
}

/** What is about to be connected, in one table. */
export const Summary = ({ draft, profile }: SummaryProps) => (
  <section class="card">
    <dl class="facts">
      <dt>{t('wizard.summary.integration')}</dt>
      <dd>{profile?.name ?? t('wizard.summary.none_chosen')}</dd>
      <dt>Halo</dt>
      <dd>{draft.test?.addresses?.base ?? draft.fields.baseUrl.text}</dd>
      <dt>Tenant</dt>
      <dd>{draft.test?.addresses?.tenant ?? t('wizard.summary.none')}</dd>
      <dt>{t('wizard.summary.agent')}</dt>
      <dd>{draft.test?.agent?.name ?? t('wizard.summary.not_proven_yet')}</dd>
      <dt>{t('wizard.summary.records')}</dt>
      <dd>
        {t(`wizard.summary.${draft.activeOnly ? 'active_clients_only' : 'inactive_too'}`, {
          types: draft.selection.map((type) => resourceLabels[type]).join(', '),
        })}
      </dd>
      <dt>{t('wizard.summary.schedule')}</dt>
      <dd>{counted('wizard.summary.every', draft.scheduleMinutes)}</dd>
      {profile?.webhooks && (
        <>
          <dt>{t('wizard.summary.webhooks')}</dt>
          <dd>{draft.webhooks === 'wanted' ? draft.payloadUrl : t('wizard.summary.skipped')}</dd>
        </>
      )}
    </dl>
  </section>
);
