import { randomUUID } from 'node:crypto';
import type { HaloAgent, HaloApplication, HaloRole, HaloWebhook } from '../model/instance';
import type { LiveInstance } from '../model/live-instance';
import { keepSecret } from './keep-secret';

/** What a page sends to be saved. */
export type Draft = Record<string, unknown>;

/** One kind of record the pages list, open and save. */
export interface Kind<
  T extends { id: string | number } = HaloRole | HaloAgent | HaloApplication | HaloWebhook,
> {
  records(instance: LiveInstance): T[];
  /** A new record with everything a form does not send. */
  blank(instance: LiveInstance): T;
  /** Why the record cannot be saved, or null. */
  refusal(record: T, draft: Draft, instance: LiveInstance): string | null;
  /** Last change before a record is stored; answers a secret to be shown once. */
  saving?(next: T, before: T | null, draft: Draft): string | null;
}

const blankName = (record: { name: string }): boolean => record.name.trim() === '';

const roles: Kind<HaloRole> = {
  records: (instance) => instance.roles,
  blank: (instance) => ({
    id: randomUUID(),
    idInt: 1 + Math.max(0, ...instance.roles.map(({ idInt }) => idInt)),
    name: '',
    notes: '',
    settings: {},
  }),
  refusal: (role) => (blankName(role) ? 'Role Name is mandatory.' : null),
};

const agents: Kind<HaloAgent> = {
  records: (instance) => instance.agents,
  blank: (instance) => ({
    id: 1 + Math.max(0, ...instance.agents.map(({ id }) => id)),
    name: '',
    email: '',
    roles: [],
    active: true,
    apiOnly: false,
    defaultTeam: null,
    workday: null,
    settings: {},
  }),
  refusal: (agent, draft, instance) => {
    if (blankName(agent)) return 'Username is mandatory.';
    const isNew = !instance.agents.some(({ id }) => id === agent.id);
    if (isNew && draft.defaultTeam === undefined) return 'Default Team is mandatory.';
    if (agent.workday === null && agent.id !== 1) return 'Work Hours is mandatory.';
    const twin = instance.agents.some(
      ({ id, name }) => id !== agent.id && name.toLowerCase() === agent.name.trim().toLowerCase(),
    );
    return twin ? 'An Agent with this Username already exists.' : null;
  },
};

const applications: Kind<HaloApplication> = {
  records: (instance) => instance.applications,
  blank: () => ({
    id: randomUUID(),
    name: '',
    description: '',
    active: true,
    method: null,
    clientId: randomUUID(),
    secretHash: null,
    loginType: null,
    loginAgent: null,
    scopes: [],
    corsWhitelist: '',
  }),
  refusal: (application) => {
    if (blankName(application)) return 'Application Name is mandatory.';
    if (application.method === null) return 'Authentication Method is mandatory.';
    if (application.method !== 'Client ID and Secret (Services)') return null;
    if (application.loginType === null) return 'Login Type is mandatory.';
    if (application.loginType === 'Agent' && application.loginAgent === null) {
      return 'Agent to log in as is mandatory.';
    }
    return null;
  },
  saving: keepSecret,
};

const webhooks: Kind<HaloWebhook> = {
  records: (instance) => instance.webhooks,
  blank: () => ({
    id: randomUUID(),
    name: '',
    payloadUrl: '',
    method: 'POST',
    contentType: 'application/json',
    authentication: 'No authentication',
    events: [],
    enabled: true,
    retainDays: 30,
  }),
  refusal: (webhook) => {
    if (blankName(webhook)) return 'Webhook Name is mandatory.';
    if (webhook.payloadUrl.trim() === '') return 'Payload URL is mandatory.';
    return webhook.events.length === 0 ? 'Select at least one event.' : null;
  },
};

/** The kinds by their name under /_ui. */
export const kinds = { roles, agents, applications, webhooks } as const;
export type KindName = keyof typeof kinds;
export const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);
