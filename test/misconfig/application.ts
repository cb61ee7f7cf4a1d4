import { randomUUID } from 'node:crypto';
import { gradient } from '../../lib/profiles/gradient';
import { scopable } from '../../lib/profiles/scopable';
import { hashSecret, newSecret } from '../halo/model/secrets';
import type { Misconfiguration } from './misconfiguration';
import type { Vendor, World } from './world';

const scopes: readonly Misconfiguration[] = (
  [
    ['gradient', gradient],
    ['scopable', scopable],
  ] as const
).flatMap(([vendor, profile]) =>
  profile.requirements.flatMap((need) => {
    const selected = !need.forTypes || need.forTypes.some((type) => profile.defaultTypes.includes(type));
    if (need.kind !== 'scope' || !selected) return [];
    const beside = need.scope.replace('read:', 'edit:');
    const isCovered =
      beside !== need.scope && profile.requirements.some((one) => one.check === `scope:${beside}`);
    const without = (world: World) => {
      world.application.scopes = world.application.scopes.filter((one) => one !== need.scope);
    };
    // With the edit permission ticked the read one is covered on the page; a Halo that takes names literally says otherwise.
    if (isCovered) return [];
    const one: Misconfiguration = {
      name: `${vendor}: ${need.scope} is not ticked`,
      spot: 'scopes',
      vendors: [vendor],
      apply: without,
      named: { checks: [need.check], layer: 'application', codes: ['check.scope_missing'] },
      touches: /^(?:scope:|proof:(?!agent|application:|connection|role))/,
      stops: 0,
      unproven: need.scope === 'read:customers',
    };
    return [
      one,
      {
        ...one,
        name: `${one.name}, and the token is narrowed`,
        apply(world: World) {
          without(world);
          world.instance.switches.scopePolicy = 'narrow';
        },
      },
      {
        ...one,
        name: `${one.name}, but in the form`,
        apply(world: World) {
          without(world);
          const reading = { state: 'read', value: true, by: 'caption', label: need.scope } as const;
          world.unsaved.push({ page: 'application', field: `scope:${need.scope}`, reading });
        },
        named: { ...one.named, codes: ['check.not_saved'] as const },
        touches: /scope:|proof:|application:|connection:client/,
      },
    ];
  }),
);

const alsoTicked = (
  scope: string,
  check: string,
  codes: Misconfiguration['named']['codes'],
  vendors?: readonly Vendor[],
): Misconfiguration => ({
  name: `${scope} is ticked besides`,
  spot: 'scopes',
  ...(vendors ? { vendors } : {}),
  apply(world) {
    world.application.scopes = [...world.application.scopes, scope];
  },
  named: { checks: [check], layer: 'application', codes },
  touches: /^(?:scope:|proof:)/,
  stops: 0,
});

const tooMuch: readonly Misconfiguration[] = [
  alsoTicked('all', 'scope:all', ['check.scope_forbidden'], ['gradient']),
  alsoTicked('all', 'scope:all', ['check.scope_whole'], ['scopable']),
  alsoTicked('admin', 'scope:admin', ['check.scope_admin']),
  alsoTicked('admin:webhooks', 'scope:admin:webhooks', ['check.scope_admin']),
  alsoTicked('all:standard', 'scope:all:standard', ['check.scope_whole']),
  alsoTicked('edit:customers', 'scope:read:customers', ['check.scope_too_wide']),
  alsoTicked('edit:assets', 'scope:read:assets', ['check.scope_too_wide'], ['scopable']),
  ...['read:tickets', 'edit:tickets', 'edit:kb', 'read:pos', 'access:chat', 'editMine:timesheets'].map(
    (scope) => alsoTicked(scope, 'scope:others', ['check.scopes_not_needed']),
  ),
  {
    name: 'only “all” is ticked',
    spot: 'scopes',
    apply(world) {
      world.application.scopes = ['all'];
    },
    named: {
      checks: ['scope:all'],
      layer: 'application',
      codes: ['check.scope_forbidden', 'check.scope_whole'],
    },
    touches: /^(?:scope:|proof:|connection:)/,
    stops: 5,
  },
  {
    name: 'no permission is ticked',
    spot: 'scopes',
    apply(world) {
      world.application.scopes = [];
    },
    named: { checks: ['scope:read:customers'], layer: 'application', codes: ['check.scope_missing'] },
    touches: /^(?:scope:|proof:|connection:)/,
    stops: 5,
  },
];

/** What the token endpoint, or the calls after it, answer is not published: each plausible answer is tried. */
const answers = [
  'token-then-401',
  'token-then-403',
  'invalid_client',
  'unauthorized_client',
  'server-error',
  'html',
] as const;

const setUp: readonly Misconfiguration[] = [
  ...answers.map(
    (answer): Misconfiguration => ({
      name: `the application is inactive (${answer})`,
      spot: 'active',
      apply(world) {
        world.application.active = false;
        world.instance.switches.inactiveApplication = answer;
      },
      named: { checks: ['application:active'], layer: 'application', codes: ['check.flag_off'] },
      touches: /application:|connection:|agent:active/,
      stops: 6,
    }),
  ),
  ...answers.map(
    (answer): Misconfiguration => ({
      name: `the application logs in as a user (${answer})`,
      spot: 'login',
      conflicts: ['agent:', 'roles', 'area', 'others', 'administrator', 'all-clients', 'role-name'],
      apply(world) {
        world.application.loginType = 'User';
        world.application.loginAgent = null;
        world.instance.switches.wrongLoginType = answer;
      },
      named: { checks: ['application:login-type'], layer: 'application', codes: ['check.wrong_value'] },
      touches: /application:|connection:|agent:/,
      stops: 6,
    }),
  ),
  ...(['Authorisation Code (Native Application)', 'API Key', 'Username & Password'] as const).map(
    (method): Misconfiguration => ({
      name: `the method is ${method}`,
      spot: 'method',
      apply(world) {
        world.application.method = method;
      },
      named: { checks: ['application:method'], layer: 'application', codes: ['check.wrong_value'] },
      touches: /application:|connection:/,
      stops: 4,
    }),
  ),
  {
    name: 'no agent to log in as is chosen',
    spot: 'login',
    conflicts: ['agent:', 'roles', 'area', 'others', 'administrator', 'all-clients', 'role-name'],
    apply(world) {
      world.application.loginAgent = null;
    },
    named: { checks: ['application:login-agent'], layer: 'application', codes: ['check.not_set'] },
    touches: /application:|connection:|agent:/,
    stops: 6,
  },
  {
    name: 'the application logs in as a person',
    spot: 'login',
    conflicts: ['agent:', 'roles', 'area', 'others', 'administrator', 'all-clients', 'role-name'],
    apply(world) {
      world.application.loginAgent = 3;
    },
    named: {
      checks: ['application:login-agent', 'agent:api-only'],
      codes: ['check.login_agent_other', 'check.flag_off'],
    },
    touches: /application:login-agent|agent:|role|proof:/,
    stops: 0,
  },
  {
    name: 'the application has another name',
    spot: 'application-name',
    vendors: ['gradient'],
    apply(world) {
      world.application.name = 'Billing';
    },
    named: { checks: ['application:name'], layer: 'application', codes: ['check.wrong_value'] },
    touches: /application:name/,
    stops: 0,
  },
];

const credentials: readonly Misconfiguration[] = [
  {
    name: 'the Client ID was copied before the first save',
    spot: 'client-id',
    conflicts: ['application-name'],
    apply(world) {
      world.clientId = randomUUID();
    },
    named: {
      checks: ['connection:client-id'],
      codes: ['check.client_id_changed', 'token.client_id_changed'],
    },
    touches: /connection:/,
    stops: 4,
  },
  {
    name: 'the Client Secret is not the one Halo has',
    spot: 'secret',
    apply(world) {
      world.clientSecret = newSecret();
    },
    named: {
      checks: ['connection:client-secret'],
      codes: ['check.secret_refused', 'token.invalid_client'],
    },
    touches: /connection:/,
    stops: 4,
    apiOnly: true,
  },
  {
    name: 'the Client Secret was cut off when it was copied',
    spot: 'secret',
    apply(world) {
      world.clientSecret = world.clientSecret.slice(0, -4);
    },
    named: {
      checks: ['connection:client-secret'],
      codes: ['check.secret_refused', 'token.invalid_client'],
    },
    touches: /connection:/,
    stops: 4,
    apiOnly: true,
  },
  {
    name: 'no Client Secret was given',
    spot: 'secret',
    apply(world) {
      world.clientSecret = ' ';
    },
    named: { codes: ['token.secret_missing'] },
    touches: /connection:/,
    stops: 3,
    apiOnly: true,
  },
  ...(
    [
      ['login-type', 'User'],
      ['method', 'API Key'],
    ] as const
  ).map(
    ([field, before]): Misconfiguration => ({
      name: `the Client Secret is older than the last change of ${field}`,
      spot: 'secret',
      conflicts: ['login', 'method'],
      apply(world) {
        world.application.secretHash = hashSecret(newSecret());
        world.changed.push({ field, before });
      },
      named: {
        checks: ['connection:client-secret'],
        codes: ['check.secret_older', 'token.secret_older'],
      },
      touches: /connection:/,
      stops: 4,
    }),
  ),
];

export const application: readonly Misconfiguration[] = [...scopes, ...tooMuch, ...setUp, ...credentials];
