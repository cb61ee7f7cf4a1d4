import type { HaloAgent, HaloInstance, HaloRole, HaloWebhook } from '../model/instance';
import { eyesOn, type ShownPage } from './seeing/eyes';
import { onTab } from './seeing/on-tab';
import { seenSettings } from './seeing/settings';
import type { Sights } from './sight';
import { addressStyle } from './styles-of';

export { seenApplication } from './seeing/application';
export type { ShownPage } from './seeing/eyes';

/** What a person sees of a saved role. The model is the truth; a stale view after a save (V17) is not told here. */
export function seenRole(role: HaloRole, page: ShownPage): Sights {
  const eyes = eyesOn(page);
  return {
    ...onTab('Details', page, {
      name: eyes.text('Role Name', role.name),
      notes: eyes.text('Notes', role.notes),
    }),
    ...onTab('Permissions', page, seenSettings(role.settings, page)),
  };
}

/** What a person sees of a saved agent; the instance gives the names of its roles, teams and work hours. */
export function seenAgent(
  agent: HaloAgent,
  page: ShownPage,
  instance: Pick<HaloInstance, 'roles' | 'teams' | 'workdays'>,
): Sights {
  const eyes = eyesOn(page);
  const team = instance.teams.find(({ id }) => id === agent.defaultTeam)?.name;
  const workday = instance.workdays.find(({ id }) => id === agent.workday)?.name;
  const roles = instance.roles.filter(({ id }) => agent.roles.includes(id)).map(({ name }) => name);
  return {
    ...onTab('Details', page, {
      name: eyes.text('Username', agent.name),
      email: eyes.text('Email Address', agent.email),
      roles: eyes.names('Roles', roles),
      active: eyes.check('Account Active', agent.active),
      apiOnly: eyes.check('Is an API-only Agent', agent.apiOnly),
      defaultTeam: eyes.choice('Default Team', team ?? '*No Default Team*', { own: team !== undefined }),
      workday: eyes.choice('Work Hours', workday ?? null, { own: true }),
    }),
    ...onTab('Permissions', page, seenSettings(agent.settings, page)),
  };
}

/** What a person sees of a saved webhook; the table of its events is text in every rendering. */
export function seenWebhook(webhook: HaloWebhook, page: ShownPage): Sights {
  const eyes = eyesOn(page);
  return onTab('Details', page, {
    name: eyes.text('Webhook Name', webhook.name),
    payloadUrl: eyes.text('Payload URL', webhook.payloadUrl),
    method: eyes.choice('Method', webhook.method, { own: true }),
    contentType: eyes.choice('Content Type', webhook.contentType, { own: true }),
    authentication: eyes.choice('Authentication', webhook.authentication, { own: true }),
    enabled: eyes.check('Enabled', webhook.enabled),
    retainDays: eyes.text('Day(s) to Retain Logs', String(webhook.retainDays)),
    events: eyes.rows('Events', webhook.events),
  });
}

/** What a person sees on the API page, given what its answer to `GET /_ui/api` is. */
export function seenAddresses(
  api: { resourceServer: string; authServer: string; tenant: string | null },
  page: ShownPage,
): Sights {
  const eyes = eyesOn(page);
  const one = (label: string, value: string) => {
    const sight = eyes.plain(label, value);
    if (!eyes.composed || sight.seen !== 'shown') return sight;
    const style = addressStyle(page.rendering, label);
    const blank = value === '' && page.rendering.noTenant === 'blank';
    const by = style === 'inputs' || style === 'copy' ? ('control' as const) : ('text' as const);
    return { ...sight, by, text: blank ? '' : sight.text };
  };
  return {
    resourceServer: one('Resource Server', api.resourceServer),
    authServer: one('Authorisation Server', api.authServer),
    tenant: one('Tenant', api.tenant ?? ''),
  };
}
