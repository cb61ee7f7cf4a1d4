import type { SeenRecord } from '../page/observation';
import { t } from '../words/t';
import { type Context, cannotTell, type Finding, fieldOf, finding, type Look, shown } from './check';
import type { HeldCredentials } from './evidence';
import type { ExtraFinding } from './extra-finding';
import { same } from './normalise';
import type { Subject } from './subjects';

const changeSource = t('checks.credentials.appxites_halopsa_guide_changing_the_login');

/** Fields whose change makes Halo replace the secret, in the order they are told. */
const rotating = ['login-type', 'method', 'secret-state'] as const;
const rotatingLabel = {
  'login-type': 'Login Type',
  method: 'Authentication Method',
  'secret-state': 'Client Secret',
} as const;

/**
 * What is held of the application's credentials against its page: is the Client ID still the one shown (Halo replaces it on
 * the first save), and is the secret younger than the last change that replaces it? Nothing while nothing is held.
 */
export const credentials = (context: Context): ExtraFinding[] => {
  const { credentials: held } = context.evidence;
  if (!held) return [];
  const subject = context.subjects.application;
  return [
    ...(held.clientId.trim() === '' ? [] : [clientId(held, subject)]),
    ...(held.secretAt === null ? [] : [secret(held, held.secretAt, subject)]),
  ];
};

function clientId({ clientId: id }: HeldCredentials, subject: Subject): ExtraFinding {
  const look: Look = { page: 'application', subject, field: 'client-id', label: 'Client ID', expected: id };
  const more = {
    check: 'connection:client-id',
    layer: 'application' as const,
    label: 'Client ID',
    why: t('checks.credentials.halo_replaces_the_client_id_on'),
    source: 'HaloPSA runbook “Authorising API Access”; HaloAPI issue #19',
  };
  return { ...more, found: found() };

  function found(): Finding {
    const field = fieldOf(look);
    if (field?.state !== 'read' || !subject.record || subject.record.recordId === 'new')
      return cannotTell(look);
    if (typeof field.value !== 'string')
      return finding(look, 'cantTell', 'check.value_unknown', shown(field.value));
    if (same(field.value, id)) return finding(look, 'passed', null, field.value);
    const application = subject.name ?? '';
    return finding(look, 'failed', 'check.client_id_changed', field.value, { application });
  }
}

function secret(held: HeldCredentials, secretAt: number, subject: Subject): ExtraFinding {
  const change = newestChange(subject.record, secretAt);
  const look: Look = {
    page: 'application',
    subject,
    field: change?.field ?? 'secret-state',
    label: 'Client Secret',
    expected: t('checks.credentials.given_after_the_last_change_on'),
  };
  return {
    check: 'connection:client-secret',
    layer: 'application',
    label: 'Client Secret',
    why: t('checks.credentials.changing_login_type_or_authentication_method'),
    source: changeSource,
    found: found(),
  };

  function found(): Finding {
    const { record } = subject;
    if (!record || rotating.every((key) => record.fields[key] === undefined)) return cannotTell(look);
    const setting = rotatingLabel[change?.field ?? 'secret-state'];
    const changedAt = change?.at ?? 0;
    if (changedAt > secretAt && (held.provenAt ?? 0) <= changedAt) {
      return finding(look, 'warned', 'check.secret_older', t('checks.credentials.older'), { setting });
    }
    const pending = rotating.find((key) => key !== 'secret-state' && record.fields[key]?.unsavedFrom);
    if (pending) {
      return finding(
        { ...look, field: pending },
        'warned',
        'check.secret_will_change',
        t('checks.credentials.about_to_be_replaced'),
        {
          setting: rotatingLabel[pending],
        },
      );
    }
    // Typed and never tried, it may be any text at all.
    if ((held.provenAt ?? 0) < Math.max(secretAt, changedAt)) {
      return finding(look, 'cantTell', 'check.secret_untested', t('checks.credentials.not_tested_yet'));
    }
    return finding(
      look,
      'passed',
      null,
      changedAt > 0
        ? t('checks.credentials.given_after_last_change')
        : t('checks.credentials.no_change_seen_since'),
    );
  }
}

/**
 * The rotating field to name and when the last of them changed; null where none was seen to change. Halo shows the new secret as
 * soon as another of them was saved: then that one is the cause.
 */
function newestChange(record: SeenRecord | null, secretAt: number) {
  const at = (key: (typeof rotating)[number]) => record?.fields[key]?.changedAt ?? 0;
  const newest = rotating.toSorted((one, other) => at(other) - at(one));
  const cause = newest.find((key) => key !== 'secret-state' && at(key) > secretAt);
  const [last] = newest;
  return last && at(last) > 0 ? { field: cause ?? last, at: at(last) } : null;
}
