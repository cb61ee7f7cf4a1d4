import type { Evidence } from '../../../lib/checks/evidence';
import type { FieldValue, PageKind, SeenField, SeenRecord } from '../../../lib/page/observation';

const instance = 'https://acme.halopsa.com';

export const read = (value: FieldValue, saved = true): SeenField => ({
  state: 'read',
  value,
  by: 'label',
  label: '',
  at: 1,
  saved,
});

export const unsure = (because: Extract<SeenField, { state: 'unsure' }>['because']): SeenField => ({
  state: 'unsure',
  because,
  label: '',
  at: 1,
  saved: true,
});

export const record = (
  page: PageKind,
  name: string | null,
  fields: Record<string, FieldValue>,
): SeenRecord => ({
  page,
  instance,
  recordId: `${page}-${name}`,
  recordName: name,
  path: `/config/${page}`,
  fields: Object.fromEntries(
    Object.entries(name === null ? fields : { name, ...fields }).map(([key, value]) => [key, read(value)]),
  ),
  at: 1,
});

/** The same record with one field replaced, or taken out where `field` is null. */
export const withField = (from: SeenRecord, key: string, field: SeenField | null): SeenRecord => {
  const { [key]: _, ...rest } = from.fields;
  return { ...from, fields: field ? { ...rest, [key]: field } : rest };
};

const scopes = (...ticked: string[]): Record<string, boolean> =>
  Object.fromEntries(
    ['all', 'admin', 'read:customers', 'read:contracts', 'edit:contracts', 'read:items', 'edit:items']
      .concat(['read:invoices', 'edit:invoices', 'read:assets', 'edit:assets', 'read:sales', 'edit:sales'])
      .map((name) => [`scope:${name}`, ticked.includes(name)]),
  );

const api = record('api', null, {
  'resource-server': 'https://acme.halopsa.com/api',
  'auth-server': 'https://acme.halopsa.com/auth',
  tenant: 'acme',
});

const common: Omit<Evidence, 'records'> = {
  instance,
  focus: null,
  discovery: {
    base: instance,
    authServer: 'https://acme.halopsa.com/auth',
    tenant: 'acme',
    appVersion: '2.236.133',
    assumed: false,
    at: 1,
  },
  payloadUrl: null,
  selection: [],
};

/** Everything as Gradient's guide sets it. */
export const gradientEvidence: Evidence = {
  ...common,
  records: [
    record('role', 'Gradient', {
      'setting:administrator': 'No',
      'access:clients': 'Read Only',
      'access:items': 'Read and Modify',
      'access:invoices': 'Read, Create and Modify',
      'access:client-contracts': 'Read and Modify',
    }),
    record('agent', 'Gradient', {
      roles: ['Gradient'],
      active: true,
      'api-only': true,
      'default-team': '*No Default Team*',
      'work-hours': 'Default Working Hours',
    }),
    record('application', 'Gradient MSP', {
      active: true,
      method: 'Client ID and Secret (Services)',
      'login-type': 'Agent',
      'login-agent': 'Gradient',
      ...scopes('read:customers', 'read:contracts', 'edit:contracts', 'read:items', 'edit:items'),
      'scope:read:invoices': true,
      'scope:edit:invoices': true,
    }),
    api,
  ],
};

/** Everything as Scopable's guide sets it, with every record type and webhooks. */
export const scopableEvidence: Evidence = {
  ...common,
  selection: ['clients', 'sites', 'contacts', 'products', 'assets', 'opportunities', 'contracts', 'invoices'],
  payloadUrl: 'https://hooks.example.com/halo/1',
  records: [
    record('role', 'Reader', {
      'setting:administrator': 'Not set',
      'setting:all-clients': 'Yes',
      'access:clients': 'Read Only',
      'access:users': 'Read Only',
      'access:items': 'Read Only',
      'access:assets': 'Read Only',
      'access:sales': 'Read Only',
      'access:client-contracts': 'Read Only',
      'access:invoices': 'Read Only',
    }),
    record('agent', 'Scopable API', { roles: ['Reader'], active: 'Yes', 'api-only': true }),
    record('application', 'Scopable Integration', {
      active: true,
      method: 'Client ID & Secret (Services)',
      'login-type': 'Agent',
      'login-agent': 'Scopable API',
      ...scopes(
        'read:customers',
        'read:items',
        'read:assets',
        'read:sales',
        'read:contracts',
        'read:invoices',
      ),
    }),
    api,
    record('webhook', 'Scopable', {
      'payload-url': 'https://hooks.example.com/halo/1',
      'content-type': 'application/json',
      events: ['Ticket Changed'],
      enabled: true,
    }),
  ],
};

/** The evidence with the record of one page changed. */
export const changing = (
  evidence: Evidence,
  page: PageKind,
  change: (record: SeenRecord) => SeenRecord,
): Evidence => ({
  ...evidence,
  records: evidence.records.map((one) => (one.page === page ? change(one) : one)),
});
