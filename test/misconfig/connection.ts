import type { Switches } from '../halo/faults/switches';
import type { Misconfiguration } from './misconfiguration';
import type { World } from './world';

type Code = Misconfiguration['named']['codes'][number];

/** A Base URL that is refused with its reason, before anything is sent. */
const refusedBase: readonly (readonly [string, string | ((world: World) => string), Code])[] = [
  ['http', 'http://acme.halopsa.com', 'address.not_https'],
  ['credentials', 'https://admin:hunter2@acme.halopsa.com', 'address.has_credentials'],
  ['a look-alike with a Cyrillic letter', 'https://acme.h\u0430lopsa.com', 'address.look_alike'],
  ['a look-alike typed as punycode', new URL('https://acme.h\u0430lopsa.com').href, 'address.look_alike'],
  ['a look-alike with a digit', 'https://acme.hal0psa.com', 'address.look_alike'],
  ['Halo’s name before another’s', 'https://acme.halopsa.com.example.net', 'address.look_alike'],
  ['a shared auth server', 'https://auth.haloservicedesk.com', 'address.base_is_auth'],
  ['Halo’s website', 'https://www.halopsa.com/pricing', 'address.marketing_site'],
  ['Halo’s bare domain', 'halopsa.com', 'address.marketing_site'],
  ['a bare name', 'acme', 'address.bare_name'],
  ['a file share', 'smb://acme/halo', 'address.wrong_scheme'],
  ['a sentence', 'our halo is here', 'address.not_an_address'],
  ['nothing', '  ', 'address.empty'],
  ['“Not set”', 'Not set', 'address.empty'],
];

const base = (name: string, code: Code, apply: Misconfiguration['apply']): Misconfiguration => ({
  name: `the Base URL is ${name}`,
  spot: 'base',
  conflicts: ['auth', 'tenant', 'instance'],
  apply,
  named: { codes: [code], proof: ['proof:connection:resource-server'] },
  touches: /connection:/,
  stops: 1,
  apiOnly: true,
});

const auth = (
  name: string,
  codes: readonly Code[],
  stops: number,
  typed: (world: World) => string,
): Misconfiguration => ({
  name: `the Auth Server is ${name}`,
  spot: 'auth',
  conflicts: ['base', 'instance'],
  apply(world) {
    world.typed = { ...world.typed, authServer: typed(world) };
  },
  named: { codes, proof: ['proof:connection:auth-server'] },
  touches: /connection:/,
  stops,
  apiOnly: true,
});

const addresses: readonly Misconfiguration[] = [
  ...refusedBase.map(([name, text, code]) =>
    base(name, code, (world) => {
      world.typed = { ...world.typed, baseUrl: typeof text === 'string' ? text : text(world) };
    }),
  ),
  base('swapped with the Auth Server', 'address.swapped', (world) => {
    world.typed = { ...world.typed, baseUrl: `${world.origin}/auth`, authServer: `${world.origin}/api` };
  }),
  base('swapped, and the Auth Server is the bare instance', 'address.swapped', (world) => {
    world.typed = { ...world.typed, baseUrl: `${world.origin}/auth/token`, authServer: world.origin };
  }),
  auth('the Resource Server', ['address.auth_is_resource'], 1, ({ origin }) => `${origin}/api`),
  auth('http', ['address.not_https'], 1, () => 'http://auth.haloservicedesk.com'),
  auth('a look-alike', ['address.look_alike'], 1, () => 'https://auth.h\u0430loservicedesk.com'),
  auth('with credentials', ['address.has_credentials'], 1, () => 'https://u:p@acme.halopsa.com/auth'),
  auth(
    'under a wrong path',
    ['token.auth_not_found', 'token.auth_mix_up'],
    4,
    ({ origin }) => `${origin}/wrong/auth`,
  ),
];

const tenants: readonly Misconfiguration[] = [
  ...(['invalid_client', 'invalid_request', 'server-error', 'html'] as const).map(
    (answer): Misconfiguration => ({
      name: `the tenant is another’s (${answer})`,
      spot: 'tenant',
      conflicts: ['base', 'instance', 'auth'],
      apply(world) {
        world.instance.switches.tenant = 'checked';
        world.instance.switches.wrongTenant = answer;
        world.typed = { ...world.typed, tenant: 'globex' };
      },
      named: { codes: ['token.tenant_wrong'], proof: ['proof:connection:tenant'] },
      touches: /connection:/,
      stops: 3,
      apiOnly: true,
    }),
  ),
  {
    name: 'the tenant is left out where Halo does not tell it',
    spot: 'tenant',
    conflicts: ['base', 'instance', 'auth'],
    apply(world) {
      Object.assign(world.instance.switches, {
        tenant: 'required',
        wrongTenant: 'invalid_request',
        authinfo: 'not-found',
        instanceInfo: 'not-found',
      } satisfies Partial<Switches>);
    },
    named: { codes: ['token.tenant_missing'], proof: ['proof:connection:tenant'] },
    touches: /connection:/,
    stops: 3,
    apiOnly: true,
  },
];

const instance = (
  name: string,
  stops: number,
  codes: readonly Code[],
  switches: Partial<Switches>,
  more: Partial<Misconfiguration> = {},
): Misconfiguration => ({
  name,
  spot: 'instance',
  conflicts: ['base', 'auth', 'tenant'],
  apply(world) {
    Object.assign(world.instance.switches, switches);
  },
  named: { codes, proof: stops > 0 ? ['proof:control'] : [] },
  touches: /connection:|proof:control/,
  stops,
  apiOnly: true,
  ...more,
});

const instances: readonly Misconfiguration[] = [
  instance('a captive portal answers', 2, ['address.not_halo'], { authinfo: 'html' }),
  instance('authinfo names a foreign auth server', 2, ['address.auth_elsewhere'], {
    authinfo: 'other-domain',
  }),
  instance('the token address is a web page', 3, ['token.auth_mix_up'], { tokenAnswer: 'html' }),
  instance('the token address redirects', 3, ['token.redirected'], { tokenAnswer: 'redirect' }),
  instance('the auth server fails', 3, ['token.server_fault'], { tokenAnswer: 'server-error' }),
  instance('the token answer is an error with 200', 3, ['token.invalid_client'], {
    tokenAnswer: 'ok-with-error',
  }),
  instance(
    'a proxy accepts every token',
    0,
    ['api.control_accepted'],
    { tokenAnswer: 'accept-anything' },
    {
      unproven: true,
      named: { codes: ['api.control_accepted'], proof: ['proof:control', 'proof:clients'] },
      touches: /connection:|proof:/,
      conflicts: [
        'base',
        'auth',
        'tenant',
        'secret',
        'client-id',
        'scopes',
        'active',
        'login',
        'method',
        'agent:',
        'roles',
      ],
    },
  ),
  instance(
    'the auth server does not answer',
    3,
    ['token.timeout'],
    { neverAnswer: 'auth' },
    {
      apply(world) {
        world.instance.switches.neverAnswer = 'auth';
        world.timeoutMs = 700;
      },
    },
  ),
];

/** Halo answers with 200 and no rows, or not at all, though each right is there. */
const unseen: readonly Misconfiguration[] = [
  instance(
    'an agent in no team is shown nothing',
    0,
    ['api.sees_nothing'],
    { withoutTeam: 'nothing' },
    {
      spot: 'team',
      unproven: true,
      named: { codes: ['api.sees_nothing'], proof: ['proof:clients'] },
      touches: /^proof:/,
      conflicts: [''],
    },
  ),
  instance(
    'Halo is older than 2.99 and lists items only to who may edit them',
    0,
    ['api.items_need_edit'],
    {},
    {
      spot: 'version',
      vendors: ['scopable'],
      named: { codes: ['api.items_need_edit'], proof: ['proof:items'] },
      apply(world) {
        world.instance.appVersion = '2.98.4';
      },
      touches: /^proof:/,
      conflicts: [''],
    },
  ),
];

const apiPage: readonly Misconfiguration[] = [
  {
    name: 'the API page shows another Auth Server than authinfo',
    spot: 'api-page',
    conflicts: ['instance', 'base', 'tenant'],
    apply(world) {
      world.apiPage.authServer = 'https://auth.elsewhere.example/auth';
    },
    named: { checks: ['connection:auth-server'], layer: 'connection', codes: ['check.address_differs'] },
    touches: /connection:auth-server/,
    stops: 0,
  },
  {
    name: 'the API page shows an Auth Server that is no address',
    spot: 'api-page',
    apply(world) {
      world.apiPage.authServer = 'ask the helpdesk';
      // Words in a plain place may be another name; in Halo's node for a value they are one.
      world.drawing = 0;
    },
    named: { checks: ['connection:auth-server'], layer: 'connection', codes: ['check.address_invalid'] },
    touches: /connection:auth-server/,
    stops: 0,
  },
  {
    name: 'the API page shows no Resource Server',
    spot: 'api-page',
    apply(world) {
      world.apiPage.resourceServer = '';
    },
    named: { checks: ['connection:resource-server'], layer: 'connection', codes: ['check.not_set'] },
    touches: /connection:resource-server/,
    stops: 0,
  },
  {
    name: 'the API page shows another Resource Server than Halo was opened at',
    spot: 'api-page',
    apply(world) {
      world.apiPage.resourceServer = 'https://sandbox.halopsa.com/api';
    },
    named: {
      checks: ['connection:resource-server'],
      layer: 'connection',
      codes: ['check.address_elsewhere'],
    },
    touches: /connection:resource-server/,
    stops: 0,
  },
];

export const connection: readonly Misconfiguration[] = [
  ...addresses,
  ...tenants,
  ...instances,
  ...unseen,
  ...apiPage,
];
