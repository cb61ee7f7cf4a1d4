import type { HaloWebhook } from '../../../model/instance';
import { FieldGroup } from '../detail/FieldGroup';
import { type Option, useFields } from '../fields/field-set';
import { EventsTable } from './EventsTable';

interface Props {
  webhook: Partial<HaloWebhook>;
  editing: boolean;
  onChange(patch: Partial<HaloWebhook>): void;
}

const same = (text: string): Option => ({ value: text, label: text });
/** Keeps a value the form does not offer, as a record made elsewhere may carry one. */
const offering = (options: Option[], value: string | undefined): Option[] =>
  value === undefined || value === '' || options.some((option) => option.value === value)
    ? options
    : [...options, same(value)];
const methods = ['Post', 'Put', 'Get'].map(same);
const contentTypes = ['application/json', 'application/x-www-form-urlencoded'].map(same);
const authentications = ['No authentication', 'Basic authentication'].map(same);

export function WebhookFields({ webhook, editing, onChange }: Props) {
  const Fields = useFields();
  return (
    <>
      <FieldGroup heading="Webhook Details">
        <Fields.TextField
          property="name"
          label="Webhook Name"
          required
          value={webhook.name ?? ''}
          onChange={(name) => onChange({ name })}
        />
        <Fields.TextField
          property="url"
          label="Payload URL"
          required
          value={webhook.payloadUrl ?? ''}
          onChange={(payloadUrl) => onChange({ payloadUrl })}
        />
        <Fields.SelectField
          property="method"
          label="Method"
          required
          half
          value={webhook.method ?? null}
          options={offering(methods, webhook.method)}
          onChange={(method) => onChange({ method: method ?? '' })}
        />
        <Fields.SelectField
          property="content_type"
          label="Content Type"
          required
          half
          value={webhook.contentType ?? null}
          options={offering(contentTypes, webhook.contentType)}
          onChange={(contentType) => onChange({ contentType: contentType ?? '' })}
        />
        <Fields.SelectField
          property="authentication_type"
          label="Authentication"
          value={webhook.authentication ?? null}
          options={offering(authentications, webhook.authentication)}
          onChange={(authentication) => onChange({ authentication: authentication ?? '' })}
        />
        <Fields.CheckField
          property="active"
          label="Enabled"
          checked={webhook.enabled ?? true}
          onChange={(enabled) => onChange({ enabled })}
        />
        <Fields.TextField
          property="log_retention_days"
          label="Day(s) to Retain Logs"
          value={String(webhook.retainDays ?? '')}
          onChange={(days) => onChange({ retainDays: Number(days.replace(/\D/g, '')) })}
        />
      </FieldGroup>
      <FieldGroup heading="Events">
        <EventsTable
          events={webhook.events ?? []}
          editing={editing}
          onChange={(events) => onChange({ events })}
        />
      </FieldGroup>
    </>
  );
}
