import { addressesOf } from '../server/addresses';
import { type Answer, empty, html, json, text } from '../server/answer';
import type { Context } from '../server/context';

/** `GET /api/authinfo`, no token needed: a flat object with auth_url and, where there is one, tenant_id. */
export function authinfo(context: Context): Answer {
  const { switches } = context.instance;
  const { authServer, tenant } = addressesOf(context);
  const body = (auth_url: string) => ({
    auth_url,
    ...(tenant ? { tenant_id: tenant } : {}),
    ...switches.authinfoExtra,
  });
  switch (switches.authinfo) {
    case 'normal':
      return json(body(authServer));
    case 'other-domain':
      return json(body(switches.authinfoDomain));
    case 'empty-object':
      return json({});
    case 'not-found':
      return empty(404);
    case 'rate-limited':
      return text('Rate Limit Reached - 700 Requests per rolling 5 minute window', 429);
    case 'html':
      return html(
        '<!doctype html><html><head><title>Sign in to the network</title></head><body>Welcome</body></html>',
      );
  }
}

/** `GET /api/InstanceInfo`, no token needed: fields as recorded on 2.236 (halocli). */
export function instanceInfo(context: Context): Answer {
  const { instance, request } = context;
  if (instance.switches.instanceInfo === 'not-found') return empty(404);
  const { authServer, resourceServer, tenant } = addressesOf(context);
  const site = resourceServer.replace(/\/api\/?$/, '');
  return json({
    app_name: instance.product === 'HaloPSA' ? 'Halo PSA' : 'Halo ITSM',
    app_version: instance.appVersion,
    database_version: instance.appVersion.split('.')[1] ? `2${instance.appVersion.split('.')[1]}` : '2236',
    dbid: '3f0d5c1e-93f5-4b57-9a35-6c7a2f9c0d11',
    ...(tenant ? { hosted_group: 'UK1-Stable4', tenant_id: tenant } : {}),
    auth_url: authServer,
    agent_url: site || request.origin,
    portal_url: `${site}/portal/`,
    nhserver_version: instance.appVersion,
    last_login: '2026-05-13T18:01:50.347',
    last_task_run: '2026-05-13T18:01:00',
    agent_count: 0,
    licensed_agent_count: 0,
    online_agent_count: 0,
    mobileapp_enabled: true,
    teamsbot_enabled: false,
    using_search_service: false,
    search_service_url: '',
  });
}
