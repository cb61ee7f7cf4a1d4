import { t } from '../words/t';
import { type Check, cannotTell, fieldOf, finding, type Look, settle } from './check';
import { normalise } from './normalise';

/** Has the webhook at least one event to be sent for? */
export const events: Check<'events'> = (need, { subjects }) => {
  const look: Look = {
    page: 'webhook',
    subject: subjects.webhook,
    field: 'events',
    label: need.label,
    expected: t('checks.events.at_least_one'),
  };
  const field = fieldOf(look);
  if (field?.state !== 'read') return cannotTell(look);
  const { value } = field;
  if (typeof value === 'boolean') return finding(look, 'cantTell', 'check.value_unknown', String(value));
  const names = (value === null ? [] : typeof value === 'string' ? [value] : value).filter(
    (name) => normalise(name) !== '' && normalise(name) !== 'not set',
  );
  return settle(look, names, names.length > 0, 'check.no_events');
};
