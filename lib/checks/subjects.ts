import type { FieldValue, PageKind, SeenRecord } from '../page/observation';
import type { IntegrationProfile } from '../profiles/profile';
import type { Evidence } from './evidence';
import { asFlag } from './flag';
import { normalise, same } from './normalise';
import { webhookUrl } from './webhook-url';

/** The record a layer is judged on; without a record, `name` is the one to open, and `twins` tells that two bear it. */
export interface Subject {
  readonly record: SeenRecord | null;
  readonly name: string | null;
  readonly twins: boolean;
  /** Records of the page have been seen, and nothing tells that one of them is meant. */
  readonly others?: { readonly isIdHeld: boolean };
  /** The same of a role: the agent whose roles would tell. */
  readonly toldBy?: Subject;
}

/** Which records of the instance the verdicts are about. */
export interface Subjects {
  readonly application: Subject;
  readonly agent: Subject;
  /** Every role whose rights count. */
  readonly roles: readonly Subject[];
  readonly api: Subject;
  readonly webhook: Subject;
  /** The agent whose own rights add to the roles'; null when a single role is being looked at. */
  readonly ownRights: SeenRecord | null;
  /** Every record seen of the instance, newest first. */
  readonly records: readonly SeenRecord[];
}

const isSaved = (record: SeenRecord): boolean => record.recordId !== 'new';

/** What the record is called: its name field, as Halo had it before a form changed it; else its heading. */
export const nameOf = (record: SeenRecord): string | null => {
  const field = record.fields.name;
  if (field?.state !== 'read') return record.recordName;
  const { value } = (!field.saved && field.unsavedFrom) || field;
  return typeof value === 'string' ? value : record.recordName;
};

/** A field's value as last read and saved; undefined when it is not known. */
export const savedValue = (record: SeenRecord | null, field: string): FieldValue | undefined => {
  const reading = record?.fields[field];
  return reading?.state === 'read' && reading.saved ? reading.value : undefined;
};

/** The Client ID an application's page shows. */
export const clientIdOf = (record: SeenRecord): string | null => {
  const field = record.fields['client-id'];
  return field?.state === 'read' && typeof field.value === 'string' ? field.value : null;
};

const texts = (value: FieldValue | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

/** The names in the agent's Roles, as saved; null when they are not known. */
export const rolesOf = (agent: SeenRecord | null): readonly string[] | null => {
  const value = savedValue(agent, 'roles');
  if (value === undefined || typeof value === 'boolean') return null;
  return texts(value).filter((name) => normalise(name) !== '' && !same(name, 'Not set'));
};

/** Is API-only ticked, be it in the form alone? */
const isApiOnly = ({ fields: { 'api-only': field } }: SeenRecord): boolean =>
  field?.state === 'read' && asFlag(field.value) === true;

/**
 * Chooses what is judged: the record in front of the admin for its layer; else the application's login agent, that agent's
 * roles; else the suggested name. The application is chosen apart: every row of it is about the same one.
 * No other record stands in for one that is not known: that one would be the wrong witness.
 */
export const chooseSubjects = (profile: IntegrationProfile, evidence: Evidence): Subjects => {
  const newest = [...evidence.records].sort((a, b) => b.at - a.at);
  const instance = evidence.instance ?? newest[0]?.instance ?? null;
  const records = newest.filter((record) => record.instance === instance);
  const ofPage = (page: PageKind) => records.filter((record) => record.page === page && isSaved(record));
  const focus = (page: PageKind): SeenRecord | null =>
    evidence.focus?.page === page
      ? (records.find((record) => record.page === page && record.recordId === evidence.focus?.recordId) ??
        null)
      : null;
  const is = (record: SeenRecord | null): Subject => ({
    record,
    name: record && nameOf(record),
    twins: false,
  });

  const named = (page: PageKind, name: string): Subject => {
    const found = ofPage(page).filter((record) => same(nameOf(record) ?? '', name));
    return { record: found.length === 1 ? (found[0] ?? null) : null, name, twins: found.length > 1 };
  };

  const application = chooseApplication();
  const agent = chooseAgent();
  const roleNames = rolesOf(agent.record);
  const roles = focus('role')
    ? [is(focus('role'))]
    : roleNames !== null
      ? roleNames.map((name) => named('role', name))
      : [suggestedRole()];

  const wanted = webhookUrl(evidence.payloadUrl ?? '');
  const webhookTo = (record: SeenRecord) => {
    const [shown = ''] = texts(savedValue(record, 'payload-url'));
    return shown === evidence.payloadUrl || (wanted !== null && webhookUrl(shown) === wanted);
  };
  return {
    application:
      application.name === null ? { ...application, name: profile.names.application } : application,
    agent,
    roles,
    api: is(ofPage('api')[0] ?? null),
    webhook: is(focus('webhook') ?? ofPage('webhook').find(webhookTo) ?? ofPage('webhook')[0] ?? null),
    ownRights: focus('role') ? null : agent.record,
    records,
  };

  /**
   * The application that shows the Client ID held; else the one in front of the admin if it bears the profile's name or is
   * being made; else the one of that name; else the one in front if it is the only one seen. No other is a witness.
   */
  function chooseApplication(): Subject {
    const seen = ofPage('application');
    const id = evidence.credentials?.clientId.trim() ?? '';
    const holder = id === '' ? undefined : seen.find((record) => same(clientIdOf(record) ?? '', id));
    if (holder) return is(holder);
    const { application: name } = profile.names;
    const inFront = focus('application');
    if (inFront && (!isSaved(inFront) || same(nameOf(inFront) ?? '', name))) return is(inFront);
    const byName = named('application', name);
    if (byName.record || byName.twins) return byName;
    if (inFront && seen.length === 1) return is(inFront);
    return seen.length > 0 ? { ...byName, others: { isIdHeld: id !== '' } } : byName;
  }

  /** Where neither application nor name tells, one that is API-only is being set up for it; a person's own is no witness. */
  function chooseAgent(): Subject {
    const inFront = focus('agent');
    if (inFront) return is(inFront);
    const [loginAgent] = texts(savedValue(application.record, 'login-agent'));
    if (loginAgent !== undefined) return named('agent', loginAgent);
    const byName = named('agent', profile.names.agent);
    if (byName.record || byName.twins) return byName;
    const seen = ofPage('agent');
    const candidate = seen.find(isApiOnly);
    if (candidate) return is(candidate);
    return seen.length > 0 ? { ...byName, others: { isIdHeld: false } } : byName;
  }

  function suggestedRole(): Subject {
    const { role: name } = profile.names;
    const byName = name === null ? is(null) : named('role', name);
    if (byName.record || byName.twins) return byName;
    return ofPage('role').length > 0 ? { ...byName, toldBy: agent } : byName;
  }
};
