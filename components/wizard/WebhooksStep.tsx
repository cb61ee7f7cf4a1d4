import { ArrowUpRight } from 'lucide';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { CopyButton } from '../CopyButton';
import { Field } from '../Field';
import { OutcomeIcon } from '../OutcomeIcon';
import { RequirementRow } from './RequirementRow';
import type { StepProps } from './step-props';

/** Step 5: real-time updates for the vendor; may be skipped. */
export const WebhooksStep = ({ state, commands }: StepProps) => {
  const { profile, draft, webhook } = state;
  if (!profile) return null;
  const { vendor } = profile;
  return (
    <>
      <p class="soft">{t('wizard.webhooks_step.optional_webhooks_tell_of_changes_at', { vendor })}</p>
      <div class="row">
        <Button onClick={() => commands.change({ webhooks: 'skipped', step: 'review' })}>
          {t('wizard.webhooks_step.skip_sync_on_schedule')}
        </Button>
      </div>
      <section class="card stack">
        <Field
          label="Payload URL"
          value={draft.payloadUrl}
          placeholder={t('wizard.webhooks_step.the_webhook_url_shows', { vendor })}
          onInput={(payloadUrl) => commands.change({ payloadUrl })}
          after={draft.payloadUrl ? <CopyButton what="Payload URL" text={draft.payloadUrl.trim()} /> : null}
        />
        <ol class="how">
          <li>{t('wizard.webhooks_step.in_halo_open_configuration_integrations_webhooks')}</li>
          <li>{t('wizard.webhooks_step.paste_the_address_into_payload_url')}</li>
          <li>{t('wizard.webhooks_step.choose_the_events_at_least_one')}</li>
          <li>{t('wizard.webhooks_step.set_the_content_type_to_json')}</li>
        </ol>
        {state.instance && (
          <div class="row">
            <Button icon={ArrowUpRight} onClick={() => commands.open('webhook', webhook?.recordId ?? null)}>
              {webhook?.open ?? t('wizard.webhooks_step.open_webhooks_in_halo')}
            </Button>
          </div>
        )}
      </section>
      {webhook && (
        <section class="card" aria-label={t('wizard.webhooks_step.checks_of_the_webhook')}>
          <h2 class="row">
            <OutcomeIcon outcome={webhook.outcome} /> {t('wizard.webhooks_step.halos_form')}
          </h2>
          <ul class="requirements">
            {webhook.rows.map((row) => (
              <RequirementRow key={row.check} row={row} onShow={state.instance ? commands.showField : null} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
