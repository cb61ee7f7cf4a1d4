import { ArrowUpRight } from 'lucide';
import { Button } from '../Button';
import { CopyButton } from '../CopyButton';
import { Field } from '../Field';
import { OutcomeIcon } from '../OutcomeIcon';
import { RequirementRow } from './RequirementRow';
import type { StepProps } from './step-props';

/** Step 5: real-time updates for the vendor; may be skipped. */
export const WebhooksStep = ({ state, commands }: StepProps) => {
  const { profile, draft, webhook } = state;
  const vendor = profile?.vendor ?? 'the vendor';
  return (
    <>
      <p class="soft">
        Optional. Webhooks tell {vendor} of changes at once. Halo Companion itself updates on schedule, with
        or without them.
      </p>
      <div class="row">
        <Button onClick={() => commands.change({ webhooks: 'skipped', step: 'review' })}>
          Skip, sync on schedule
        </Button>
      </div>
      <section class="card stack">
        <Field
          label="Payload URL"
          value={draft.payloadUrl}
          placeholder={`The Webhook URL ${vendor} shows`}
          onInput={(payloadUrl) => commands.change({ payloadUrl })}
          after={draft.payloadUrl ? <CopyButton what="Payload URL" text={draft.payloadUrl.trim()} /> : null}
        />
        <ol class="how">
          <li>In Halo, open Configuration › Integrations › Webhooks and choose New.</li>
          <li>Paste the address into Payload URL.</li>
          <li>Choose the events, at least one.</li>
          <li>Set the Content Type to JSON (application/json), and save.</li>
        </ol>
        {state.instance && (
          <div class="row">
            <Button icon={ArrowUpRight} onClick={() => commands.open('webhook', webhook?.recordId ?? null)}>
              {webhook?.open ?? 'Open Webhooks in Halo'}
            </Button>
          </div>
        )}
      </section>
      {webhook && (
        <section class="card" aria-label="Checks of the webhook">
          <h2 class="row">
            <OutcomeIcon outcome={webhook.outcome} /> Halo’s webhook form
          </h2>
          <ul class="requirements">
            {webhook.verdicts.map((verdict) => (
              <RequirementRow key={verdict.check} verdict={verdict} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
