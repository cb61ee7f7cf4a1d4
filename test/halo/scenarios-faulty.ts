import type { HaloAgent, HaloApplication, HaloRole } from './model/instance';
import type { LiveInstance } from './model/live-instance';

/** A misconfiguration or a fault put on top of a ready integration. */
interface FaultyScenario {
  name: string;
  about: string;
  spoil: (instance: LiveInstance) => void;
}

const last = <T>(records: readonly T[]): T => {
  const record = records.at(-1);
  if (record === undefined) throw new RangeError('the scenario needs an integration that is set up');
  return record;
};

const role = (change: (role: HaloRole) => void) => (instance: LiveInstance) => change(last(instance.roles));
const agent = (change: (agent: HaloAgent) => void) => (instance: LiveInstance) =>
  change(last(instance.agents));
const application = (change: (application: HaloApplication) => void) => (instance: LiveInstance) =>
  change(last(instance.applications));
const switched = (change: Partial<LiveInstance['switches']>) => (instance: LiveInstance) =>
  void Object.assign(instance.switches, change);
const level = (label: string, text: string) =>
  role(({ settings }) => void Object.assign(settings, { [label]: text }));

const sharedAuth = (instance: LiveInstance): void => {
  instance.switches.tenant = 'required';
  if (instance.tenant !== null) instance.authServer = 'https://auth.haloservicedesk.com';
  else instance.switches.tenant = 'optional';
};

const row = (name: string, about: string, spoil: FaultyScenario['spoil']): FaultyScenario => ({
  name,
  about,
  spoil,
});

/** Each alone; `<vendor>-<name>` applies it to that vendor's set-up, the bare name to Scopable's. */
export const faultyScenarios: readonly FaultyScenario[] = [
  row(
    'scope-missing',
    'The application lacks the permission read:items (and edit:items).',
    application((app) => {
      app.scopes = app.scopes.filter((scope) => !scope.endsWith(':items'));
    }),
  ),
  row(
    'scope-narrowed',
    'As scope-missing, but Halo grants what is left instead of refusing the token.',
    (instance) => {
      application((app) => {
        app.scopes = app.scopes.filter((scope) => !scope.endsWith(':items'));
      })(instance);
      instance.switches.scopePolicy = 'narrow';
    },
  ),
  row(
    'scopes-none',
    'No permission is ticked on the application.',
    application((app) => {
      app.scopes = [];
    }),
  ),
  row(
    'scope-all',
    'The application has All permissions instead of the list.',
    application((app) => {
      app.scopes = ['all'];
    }),
  ),
  row('role-lacks-clients', 'The role has No Access to Clients.', level('Clients Access Level', 'No Access')),
  row(
    'role-lacks-contracts',
    'The role has No Access to Client Contracts.',
    level('Client Contracts Access Level', 'No Access'),
  ),
  row('role-lacks-items', 'The role has No Access to Items.', level('Items Access Level', 'No Access')),
  row(
    'role-names-only',
    'The role sees only the names of clients.',
    level('Clients Access Level', 'View (Names Only)'),
  ),
  row(
    'role-too-strong',
    'The role may do more than the integration needs.',
    level('Clients Access Level', 'Read and Modify'),
  ),
  row('administrator', 'The role is a Halo administrator.', level('Is a HaloPSA Administrator', 'Yes')),
  row('rights-on-agent', 'The role is empty; the rights are set on the agent itself.', (instance) => {
    const { settings } = last(instance.roles);
    last(instance.agents).settings = settings;
    last(instance.roles).settings = {};
  }),
  row(
    'client-restricted',
    'Allow use of all Clients is No: lists are empty, with 200.',
    level('Allow use of all Clients', 'No'),
  ),
  row(
    'agent-no-team',
    'The agent is in no team, and this Halo then shows it nothing: lists are empty, with 200.',
    switched({ withoutTeam: 'nothing' }),
  ),
  row('version-2-98', 'Halo 2.98, which lists items only to an application with edit:items.', (instance) => {
    instance.appVersion = '2.98.4';
  }),
  row(
    'agent-disabled',
    'The API agent is not active.',
    agent((one) => {
      one.active = false;
    }),
  ),
  row(
    'agent-not-api-only',
    'The agent takes a licence: Is an API-only Agent is not ticked.',
    agent((one) => {
      one.apiOnly = false;
    }),
  ),
  row(
    'login-type-user',
    'The application logs in as a user instead of an agent.',
    application((app) => {
      app.loginType = 'User';
      app.loginAgent = null;
    }),
  ),
  row(
    'app-inactive',
    'The application is not active.',
    application((app) => {
      app.active = false;
    }),
  ),
  row(
    'app-wrong-method',
    'The application uses Authorisation Code instead of Client ID and Secret.',
    application((app) => {
      app.method = 'Authorisation Code (Native Application)';
    }),
  ),
  row('tenant-required', 'A shared auth host, which answers only with the right tenant.', sharedAuth),
  row('authinfo-404', 'The instance has no authinfo.', switched({ authinfo: 'not-found' })),
  row(
    'authinfo-html',
    'A web page answers instead of authinfo, as behind a captive portal.',
    switched({ authinfo: 'html' }),
  ),
  row(
    'authinfo-other-domain',
    'authinfo names an auth server on a foreign domain.',
    switched({ authinfo: 'other-domain' }),
  ),
  row('slow', 'Every answer takes two seconds.', switched({ latencyMs: 2000 })),
  row('hang', 'The token endpoint never answers.', switched({ neverAnswer: 'auth' })),
  row(
    'rate-limited',
    'Thirty API calls a minute.',
    switched({ rateLimit: { requests: 30, windowSeconds: 60 } }),
  ),
  row(
    'accepts-anything',
    'A server that accepts any credentials and any token.',
    switched({ tokenAnswer: 'accept-anything' }),
  ),
  row(
    'short-tokens',
    'Tokens expire after ten seconds; an expired one is answered 400.',
    switched({
      tokenLifetimeSeconds: 10,
      expiredToken: 400,
    }),
  ),
  row('large-profile', 'Agent/me is 2 MB, as on a real tenant.', switched({ agentMeBytes: 2_127_459 })),
];
