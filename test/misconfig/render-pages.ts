import { haloPath } from '../../entrypoints/background/halo-path';
import type { Observation, Reading, SeenRecord } from '../../lib/page/observation';
import { mergeObservation } from '../../lib/store/merge-observation';
import type { PermissionSettings } from '../halo/model/instance';
import type { LiveInstance } from '../halo/model/live-instance';
import { scopeOptions } from '../halo/model/options/scopes';
import { permissionRows } from './permission-rows';

const read = (value: string | boolean | readonly string[] | null, label: string): Reading => ({
  state: 'read',
  value: value === '' || value === 'Not set' ? null : value,
  by: 'label',
  label,
});

const permissions = (settings: PermissionSettings): Record<string, Reading> =>
  Object.fromEntries(
    permissionRows.map(({ key, isFlag, label }) => {
      const text = settings[label] ?? 'Not set';
      const value = isFlag ? (/^yes$/i.test(text) ? true : /^no$/i.test(text) ? false : null) : text;
      return [key, read(value, label)];
    }),
  );

/**
 * What Halo's pages show of the integration that was set up last, as the page reader hands it on: the role, the agent, the
 * application on both tabs, and the HaloPSA API page. Written from the model alone, and knowing nothing of the checks.
 */
export function renderPages(
  instance: LiveInstance,
  shownAt: { readonly origin: string; readonly resourceServer: string; readonly authServer: string },
  at: number,
  showsWebhook = false,
): Observation[] {
  const application = instance.applications.at(-1);
  const agent = application && instance.agents.find(({ id }) => id === application.loginAgent);
  const prepared = agent ?? instance.agents.at(-1);
  const roles = instance.roles.filter(({ id }) => prepared?.roles.includes(id));
  const look = (
    page: Observation['page'],
    recordId: string,
    recordName: string | null,
    tab: string | null,
    fields: Record<string, Reading>,
  ): Observation => ({
    page,
    instance: shownAt.origin,
    recordId,
    recordName,
    path: haloPath(page, recordId),
    tab,
    mode: 'view',
    unsaved: false,
    fields,
    at,
  });
  const team = instance.teams.find(({ id }) => id === prepared?.defaultTeam);
  const workday = instance.workdays.find(({ id }) => id === prepared?.workday);
  const roleNames = (ids: readonly string[]) =>
    instance.roles.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return [
    ...[...new Set([...roles, ...instance.roles.slice(-1)])].flatMap((role) => [
      look('role', role.id, role.name, 'Details', { name: read(role.name, 'Role Name') }),
      look('role', role.id, role.name, 'Permissions', permissions(role.settings)),
    ]),
    ...(prepared
      ? [
          look('agent', String(prepared.id), prepared.name, 'Details', {
            name: read(prepared.name, 'Username'),
            roles: read(roleNames(prepared.roles), 'Roles'),
            active: read(prepared.active, 'Account Active'),
            'api-only': read(prepared.apiOnly, 'Is an API-only Agent'),
            'default-team': read(team?.name ?? '*No Default Team*', 'Default Team'),
            'work-hours': read(workday?.name ?? null, 'Work Hours'),
          }),
          look('agent', String(prepared.id), prepared.name, 'Permissions', permissions(prepared.settings)),
        ]
      : []),
    ...(application
      ? [
          look('application', application.id, application.name, 'Details', {
            name: read(application.name, 'Application Name'),
            active: read(application.active, 'Active'),
            method: read(application.method, 'Authentication Method'),
            'client-id': read(application.clientId, 'Client ID'),
            'secret-state': read(application.secretHash === null ? 'absent' : 'masked', 'Client Secret'),
            'login-type': read(application.loginType, 'Login Type'),
            ...(application.loginType === 'Agent'
              ? { 'login-agent': read(agent?.name ?? null, 'Agent to log in as') }
              : {}),
          }),
          look('application', application.id, application.name, 'Permissions', ticks(application.scopes)),
        ]
      : []),
    ...instance.webhooks.slice(showsWebhook ? -1 : instance.webhooks.length).map((webhook) =>
      look('webhook', webhook.id, webhook.name, null, {
        name: read(webhook.name, 'Webhook Name'),
        'payload-url': read(webhook.payloadUrl, 'Payload URL'),
        'content-type': read(webhook.contentType, 'Content Type'),
        enabled: read(webhook.enabled, 'Enabled'),
        events: read(webhook.events, 'Webhook Events'),
      }),
    ),
    look('api', 'page', null, null, {
      'resource-server': read(shownAt.resourceServer, 'Resource Server'),
      'auth-server': read(shownAt.authServer, 'Authorisation Server'),
      tenant: read(instance.tenant, 'Tenant'),
    }),
  ];
}

/** The Permissions tab of an application: with `all` or `admin` ticked Halo does not show the single permissions (Rewst's pictures). */
function ticks(scopes: readonly string[]): Record<string, Reading> {
  const hidden = scopes.includes('all') || scopes.includes('admin');
  return Object.fromEntries(
    scopeOptions.map(({ name }): [string, Reading] => {
      const key = `scope:${name.toLowerCase()}`;
      const isWhole = /^(?:all|admin)(?::|$)/.test(name);
      return hidden && !isWhole
        ? [key, { state: 'unsure', because: 'hidden-by-all', label: name }]
        : [key, read(scopes.includes(name), name)];
    }),
  );
}

/** The observations as the store keeps them: one record each, the newest look at each field. */
export function seenRecords(observations: readonly Observation[]): SeenRecord[] {
  const records = new Map<string, SeenRecord>();
  for (const observation of observations) {
    const key = `${observation.page} ${observation.recordId}`;
    records.set(key, mergeObservation(records.get(key) ?? null, observation));
  }
  return [...records.values()];
}
