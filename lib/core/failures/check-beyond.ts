import { defineFailures } from '../failure';

/**
 * What no profile asks for: more granted than is needed, and held credentials that no longer fit the application's page.
 * Details as in check.ts; `list` names several settings.
 */
export const beyondFailures = defineFailures({
  'check.areas_not_needed': { kind: 'config' },
  'check.clients_restricted': { kind: 'config' },
  'check.scope_admin': { kind: 'config' },
  'check.scope_whole': { kind: 'config' },
  'check.scopes_not_needed': { kind: 'config' },
  'check.client_id_changed': { kind: 'config' },
  'check.secret_older': { kind: 'config' },
  'check.secret_refused': { kind: 'config' },
  'check.secret_untested': { kind: 'config' },
  'check.secret_will_change': { kind: 'config' },
});
