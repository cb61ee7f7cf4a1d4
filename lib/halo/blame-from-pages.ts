import type { Evidence } from '../checks/evidence';
import { cleanText } from '../core/clean-text';
import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import { newestRotation, rotatingName } from '../core/newest-rotation';
import type { FieldValue, SeenRecord } from '../page/observation';

const clientRefused = new Set([
  'token.invalid_client',
  'token.tenant_missing',
  'token.wrong_method',
  'token.refused',
]);
const agentRefused = new Set(['api.agent_refused', 'api.agent_forbidden']);

/** A saved value as seen on a Halo page; undefined when it was not seen. */
const shown = (record: SeenRecord, key: string): FieldValue | undefined => {
  const field = record.fields[key];
  return field?.state === 'read' && field.saved ? field.value : undefined;
};

/** Another integration's application says nothing of this one. */
const isNamed = (recordName: string | null, own: string | null): boolean =>
  recordName !== null && own !== null && recordName.trim().toLowerCase() === own.trim().toLowerCase();

/**
 * The methods Halo offers besides Client ID and Secret, in English (facts/halo-ui.md 3.3). Under another name or language a
 * method says nothing.
 */
const otherMethod =
  /user\s*name|password|implicit|authori[sz]ation code|api key|jwt|assertion|automation identity/i;

const isOff = (value: FieldValue | undefined) =>
  value === false || (typeof value === 'string' && /^no$/i.test(value));

/** What a failure is narrowed by. */
export interface Witnessed {
  /** What the admin's own Halo pages showed. */
  readonly seen: Evidence | null;
  readonly clientId: string;
  /** The name the integration's guide gives its application; null where no guide is known. */
  readonly application: string | null;
}

/**
 * Narrows a failure the API leaves open (Halo says neither "inactive" nor "wrong login type") by what the admin's own Halo
 * pages showed of the application and its agent. Without such evidence the failure stays as it is.
 */
export const blameFromPages = (
  failure: Failure,
  { seen, clientId, application: own }: Witnessed,
): Failure => {
  const applications = seen?.records.filter(({ page }) => page === 'application') ?? [];
  const sameId = (value: FieldValue | undefined) =>
    typeof value === 'string' && value.toLowerCase() === cleanText(clientId).text.toLowerCase();
  const application = applications.find((record) => sameId(shown(record, 'client-id')));
  if (failure.code === 'token.scope_missing') {
    return application && shown(application, 'scope:all') === true
      ? makeFailure(failure.code, { ...failure.details, hasAll: true })
      : failure;
  }
  if (!clientRefused.has(failure.code) && !agentRefused.has(failure.code)) return failure;
  // Halo itself spoke of the tenant: that is no guess to be replaced.
  if (failure.details.told === true) return failure;
  if (!application) return otherClientId(failure, applications, own);
  const name = application.recordName ?? String(shown(application, 'name') ?? '');
  if (isOff(shown(application, 'active'))) return makeFailure('token.application_inactive');
  const method = shown(application, 'method');
  if (typeof method === 'string' && otherMethod.test(method)) return makeFailure('token.wrong_method');
  if (failure.code === 'token.invalid_client') {
    const rotated = rotatedAfter(application, seen?.credentials?.secretAt ?? null);
    if (rotated) return makeFailure('token.secret_older', { application: name, setting: rotated });
  }
  return agentRefused.has(failure.code) ? (blameLogin(application, name, seen) ?? failure) : failure;
};

/** The setting whose change replaced the secret after it was given (Appxite's guide: changing method or login type does). */
function rotatedAfter({ fields }: SeenRecord, secretAt: number | null): string | null {
  if (secretAt === null) return null;
  const newest = newestRotation(fields, secretAt);
  return newest && newest.at > secretAt ? rotatingName(fields, newest.field) : null;
}

function blameLogin(application: SeenRecord, name: string, seen: Evidence | null): Failure | null {
  const loginType = shown(application, 'login-type');
  if (loginType === null || (typeof loginType === 'string' && !/^agent$/i.test(loginType))) {
    return makeFailure('api.login_type', { application: name, loginType });
  }
  const agent = shown(application, 'login-agent');
  if (agent === null) return makeFailure('api.no_login_agent', { application: name });
  const record = seen?.records.find(({ page, recordName }) => page === 'agent' && recordName === agent);
  return record && isOff(shown(record, 'active'))
    ? makeFailure('api.agent_disabled', { agent: String(agent) })
    : null;
}

/** The Client ID is replaced on the first save: the integration's own application then shows another. */
function otherClientId(failure: Failure, applications: readonly SeenRecord[], own: string | null): Failure {
  const [only, second] = applications.filter(({ recordName }) => isNamed(recordName, own));
  const id = only && !second ? shown(only, 'client-id') : undefined;
  return failure.code === 'token.invalid_client' && only && typeof id === 'string' && id !== ''
    ? makeFailure('token.client_id_changed', { application: only.recordName ?? '', shown: id })
    : failure;
}
