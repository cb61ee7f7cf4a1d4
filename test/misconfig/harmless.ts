import { withWebhook } from './webhook';
import type { World } from './world';

/** What differs from the guide's letter and is still right: nothing may be called red because of it. */
export interface Harmless {
  readonly name: string;
  apply(world: World): void;
}

export const harmless: readonly Harmless[] = [
  { name: 'the webhook is as it should be', apply: withWebhook() },
  { name: 'nothing is wrong', apply: () => undefined },
  {
    name: 'the rights are set on the agent, the role is empty',
    apply({ role, agent }) {
      agent.settings = role.settings;
      role.settings = {};
    },
  },
  {
    name: 'the right is split between two roles',
    apply({ instance, role, agent }) {
      const { 'Items Access Level': items = '', ...others } = role.settings;
      role.settings = others;
      const second = {
        ...role,
        id: `${role.id.slice(0, -4)}beef`,
        idInt: 99,
        name: 'Item rights',
        settings: { 'Items Access Level': items },
      };
      instance.roles.splice(-1, 0, second);
      agent.roles = [role.id, second.id];
    },
  },
  {
    name: 'the levels are written in another case and with two spaces',
    apply({ role }) {
      for (const [label, level] of Object.entries(role.settings))
        role.settings[label] = level.toUpperCase().replace(' ', '  ');
    },
  },
  {
    name: 'edit permissions cover reading',
    apply({ application, instance }) {
      application.scopes = application.scopes.map((scope) => scope.replace('read:items', 'edit:items'));
      application.scopes = [...new Set(application.scopes)];
      instance.switches.scopePolicy = 'covering';
    },
  },
  ...(['customers', 'organisations', 'accounts', 'companies'] as const).map((wording) => ({
    name: `Halo’s pages are in the words “${wording}”`,
    apply(world: World) {
      world.spoken = { language: 'en-GB', wording };
    },
  })),
  {
    name: 'Halo’s pages are in German',
    apply(world) {
      world.spoken = { language: 'de', wording: null };
    },
  },
  {
    name: 'authinfo does not answer',
    apply({ instance }) {
      instance.switches.authinfo = 'not-found';
      instance.switches.instanceInfo = 'not-found';
    },
  },
  {
    name: 'the login type was changed before the secret was made',
    apply(world) {
      world.secretAt = 2_000;
      world.changed.push({ field: 'login-type', before: 'User' });
    },
  },
  ...[
    ' {}/ ',
    '{}/api/',
    '{}/auth',
    '\u200b{}/API//Client?count=1#x',
    '“{}”',
    'Resource Server: {}/api,',
  ].map((form) => ({
    name: `the Base URL is pasted as ${JSON.stringify(form)}`,
    apply(world: World) {
      const authServer = form.includes('auth') ? `${world.origin}/auth/` : '';
      world.typed = { ...world.typed, baseUrl: form.replace('{}', world.origin), authServer };
    },
  })),
  ...['{}/auth', '{}/auth/', '{}/auth//', '{}/auth/token', '{}/auth/token/', '{}'].map((form) => ({
    name: `the Auth Server is pasted as ${JSON.stringify(form)}`,
    apply(world: World) {
      world.typed = { ...world.typed, authServer: form.replace('{}', world.origin) };
    },
  })),
  ...[' acme ', 'ACME', 'acme\u00a0'].map((tenant) => ({
    name: `the tenant is pasted as ${JSON.stringify(tenant)}`,
    apply(world: World) {
      world.typed = { ...world.typed, tenant };
      world.instance.switches.tenant = 'required';
    },
  })),
  ...['Not set', 'None', ''].map((tenant) => ({
    name: `an instance without a tenant is given ${JSON.stringify(tenant)}`,
    apply(world: World) {
      world.instance.tenant = null;
      world.typed = { ...world.typed, tenant };
    },
  })),
  {
    name: 'Client ID and secret are pasted with spaces',
    apply(world) {
      world.clientId = ` ${world.clientId}\u200b`;
      world.clientSecret = `${world.clientSecret}\n`;
    },
  },
  {
    name: 'the token has no expiry and a lower-case type',
    apply({ instance }) {
      instance.switches.expiresIn = 'absent';
      instance.switches.tokenType = 'bearer';
    },
  },
  {
    name: 'the profile of the agent is 2 MB',
    apply({ instance }) {
      instance.switches.agentMeBytes = 2_127_459;
    },
  },
];
