import type { PageKind } from '../../../lib/page/observation';
import type {
  HaloAgent,
  HaloApplication,
  HaloInstance,
  HaloRole,
  HaloWebhook,
} from '../../halo/model/instance';
import { oddSettings } from '../../halo/renderings/odd-settings';
import type { Rendering } from '../../halo/renderings/rendering';
import type { Sight } from '../../halo/renderings/sight';
import {
  seenAddresses,
  seenAgent,
  seenApplication,
  seenRole,
  seenWebhook,
} from '../../halo/renderings/truth';

/** One page of one record with one of its tabs open: where it is, and what a person sees there, by our field keys. */
export interface View {
  readonly page: PageKind;
  readonly path: string;
  /** In its English form; null where the page has no tabs. */
  readonly tab: string | null;
  readonly truths: ReadonlyMap<string, Sight>;
}

const keys: Readonly<Record<string, string>> = {
  apiOnly: 'api-only',
  defaultTeam: 'default-team',
  workday: 'work-hours',
  clientId: 'client-id',
  loginType: 'login-type',
  loginAgent: 'login-agent',
  payloadUrl: 'payload-url',
  contentType: 'content-type',
  resourceServer: 'resource-server',
  authServer: 'auth-server',
  'settings.Is a HaloPSA Administrator': 'setting:administrator',
  'settings.Allow use of all Clients': 'setting:all-clients',
};
const areas: Readonly<Record<string, string>> = {
  'calendars-and-appointments': 'calendars',
  'software-licencing': 'software-licensing',
};

/** The model's path as our field key; null for what no check asks for, such as the method a webhook sends by. */
function keyOf(page: PageKind, path: string): string | null {
  if (page === 'webhook' && path === 'method') return null;
  if (keys[path]) return keys[path];
  const area = /^settings\.(.+) Access Level$/.exec(path)?.[1]?.toLowerCase().replace(/ /g, '-');
  if (area) return `access:${areas[area] ?? area}`;
  if (path.startsWith('scopes.')) return `scope:${path.slice(7).toLowerCase()}`;
  return /^(name|email|roles|active|method|tenant|enabled|events)$/.test(path) ? path : null;
}

const byKey = (page: PageKind, sights: Readonly<Record<string, Sight>>): Map<string, Sight> =>
  new Map(
    Object.entries(sights).flatMap(([path, sight]) => {
      const key = keyOf(page, path);
      return key ? [[key, sight] as const] : [];
    }),
  );

/** Gives the newest agent a second role, and rights of its own at levels that are seldom met; and the integration a webhook. */
export function makeOdd(instance: HaloInstance): void {
  const agent = instance.agents.at(-1);
  const role = instance.roles.find(({ id }) => !agent?.roles.includes(id));
  if (!agent || !role) throw new RangeError('There is no agent, or no second role.');
  agent.roles.push(role.id);
  agent.settings = { ...oddSettings };
  instance.webhooks.push({
    id: 'c0d1f2e3-5a2b-4c3d-9e4f-0000000000aa',
    name: `${agent.name} changes`,
    payloadUrl: 'https://hooks.vendor.example/halo/4f2a?key=7',
    method: 'Post',
    contentType: 'application/json',
    authentication: 'No authentication',
    events: ['New Ticket Logged', 'Ticket Changed'],
    enabled: true,
    retainDays: 30,
  });
}

/** The views of the newest integration on an instance, in one rendering. */
export function viewsOf(instance: HaloInstance, rendering: Rendering): View[] {
  const [role, agent, application, webhook] = [
    instance.roles,
    instance.agents,
    instance.applications,
    instance.webhooks,
  ].map((all) => all.at(-1)) as [HaloRole, HaloAgent, HaloApplication, HaloWebhook | undefined];
  const shown = (tab: string) => ({ rendering, editing: rendering.mode === 'edit', tab });
  const names = new Map(instance.agents.map(({ id, name }) => [id, name]));
  const view = (
    page: PageKind,
    path: string,
    tab: string | null,
    sights: Readonly<Record<string, Sight>>,
  ): View => ({ page, path, tab, truths: byKey(page, sights) });
  const tabs = ['Details', 'Permissions'] as const;
  const { resourceServer, authServer, tenant } = instance;
  return [
    ...tabs.map((tab) => view('role', `/config/agents/roles?id=${role.id}`, tab, seenRole(role, shown(tab)))),
    ...tabs.map((tab) =>
      view('agent', `/config/agents/agents?agentid=${agent.id}`, tab, seenAgent(agent, shown(tab), instance)),
    ),
    ...tabs.map((tab) =>
      view(
        'application',
        `/config/integrations/api/applications?id=${application.id}`,
        tab,
        seenApplication(application, shown(tab), names),
      ),
    ),
    view(
      'api',
      '/config/integrations/api',
      null,
      seenAddresses({ resourceServer, authServer, tenant }, shown('Details')),
    ),
    ...(webhook
      ? [
          view(
            'webhook',
            `/config/integrations/webhooks?id=${webhook.id}`,
            null,
            seenWebhook(webhook, shown('Details')),
          ),
        ]
      : []),
  ];
}
