import { newestRotation, provenFrom, rotatingFields, rotatingName } from '../core/newest-rotation';
import type { SeenField } from '../page/observation';
import { t } from '../words/t';
import { type Context, cannotTell, type Finding, fieldOf, finding, type Look, shown } from './check';
import type { HeldCredentials } from './evidence';
import type { ExtraFinding } from './extra-finding';
import { same } from './normalise';
import type { Subject } from './subjects';

const changeSource = t('checks.credentials.appxites_halopsa_guide_changing_the_login');

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
  const fields = subject.record?.fields ?? {};
  const change = newestRotation(fields, secretAt);
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
    if (!record || rotatingFields.every((key) => fields[key] === undefined)) return cannotTell(look);
    const setting = rotatingName(fields, change?.field ?? 'secret-state');
    const changedAt = change?.at ?? 0;
    const proven = held.provenAt ?? 0;
    const from = Math.max(changedAt, provenFrom(fields, secretAt));
    if (changedAt > secretAt && proven <= from) {
      return finding(look, 'warned', 'check.secret_older', t('checks.credentials.older'), { setting });
    }
    const pending = rotatingFields.find((key) => key !== 'secret-state' && isPending(fields[key]));
    if (pending) {
      return finding(
        { ...look, field: pending },
        'warned',
        'check.secret_will_change',
        t('checks.credentials.about_to_be_replaced'),
        {
          setting: rotatingName(fields, pending),
        },
      );
    }
    if ((held.refusedAt ?? 0) >= Math.max(secretAt, changedAt)) {
      return finding(look, 'warned', 'check.secret_refused', t('checks.credentials.refused'));
    }
    // Typed and never tried, it may be any text at all.
    if (proven < from) {
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

/** Does the form show another value than Halo has? A view that shows the value from before again does not. */
const isPending = (field: SeenField | undefined): boolean =>
  field?.unsavedFrom !== undefined &&
  !(field.state === 'read' && JSON.stringify(field.value) === JSON.stringify(field.unsavedFrom.value));
