import type { MessageKey } from '../../words/t';
import type { Details } from '../failure';
import { defineFailures } from '../failure';

const authAddress = (d: Details): MessageKey =>
  d.named && d.named !== d.authServer
    ? 'failures.token.auth_address.fix_named'
    : 'failures.token.auth_address.fix';

export const tokenFailures = defineFailures({
  'token.id_missing': { kind: 'config' },
  'token.id_is_secret': { kind: 'config' },
  'token.secret_missing': { kind: 'config' },
  'token.invalid_client': { kind: 'config' },
  'token.client_id_changed': { kind: 'config' },
  'token.secret_older': { kind: 'config' },
  'token.tenant_missing': { kind: 'config' },
  'token.tenant_wrong': {
    kind: 'config',
    say: (d) => (d.named ? 'failures.token.tenant_wrong.say_named' : null),
    fix: (d) => (d.named ? 'failures.token.tenant_wrong.fix_named' : null),
  },
  'token.wrong_method': { kind: 'config' },
  'token.application_inactive': { kind: 'config' },
  'token.scope_refused': { kind: 'config' },
  'token.scope_missing': {
    kind: 'config',
    say: (d) => (d.hasAll ? 'failures.token.scope_missing.say_has_all' : null),
  },
  'token.no_scope': { kind: 'config' },
  'token.invalid_request': { kind: 'system', reasons: 'error' },
  'token.auth_mix_up': { kind: 'config', fix: authAddress },
  'token.auth_not_found': { kind: 'config', fix: authAddress },
  'token.timeout': { kind: 'transient' },
  'token.unreachable': { kind: 'transient' },
  'token.redirected': { kind: 'config', fix: authAddress },
  'token.server_fault': { kind: 'transient' },
  'token.rate_limited': { kind: 'transient' },
  'token.no_access_token': { kind: 'config', fix: authAddress },
  'token.refused': { kind: 'config', reasons: 'error' },
  'token.cancelled': { kind: 'transient' },
});
