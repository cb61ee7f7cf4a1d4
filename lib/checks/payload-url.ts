import { t } from '../words/t';
import { type Check, cannotTell, fieldOf, finding, type Look, settle } from './check';
import { webhookUrl } from './webhook-url';

/** Does the webhook post to the address the admin was given? */
export const payloadUrl: Check<'payload-url'> = (need, { evidence, subjects }) => {
  const look: Look = {
    page: 'webhook',
    subject: subjects.webhook,
    field: 'payload-url',
    label: need.label,
    expected: evidence.payloadUrl ?? t('checks.payload_url.the_webhook_url_of_the_integration'),
  };
  if (evidence.payloadUrl === null) return finding(look, 'cantTell', 'check.payload_url_unknown', null);
  const wanted = webhookUrl(evidence.payloadUrl);
  // Two equal words are no proof that Halo can post anywhere.
  if (wanted === null) return finding(look, 'failed', 'check.payload_url_not_https', null);
  const field = fieldOf(look);
  if (field?.state !== 'read') return cannotTell(look);
  const { value } = field;
  if (value === null || value === '') return finding(look, 'failed', 'check.not_set', 'Not set');
  if (typeof value !== 'string') return finding(look, 'cantTell', 'check.value_unknown', String(value));
  return settle(look, value, webhookUrl(value) === wanted, 'check.wrong_value');
};
